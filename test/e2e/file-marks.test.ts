/** Words in an added PDF and a part of a photo are marked, stay marked, and are told with their page. */
import { expect, test } from 'vitest';
import { savePack } from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { pdfBytes, placedPhotoBytes } from '../support/small-files.ts';
import { addFile, fileNamed } from './added-file.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed, openReview, passPhoto } from './pack-steps.ts';
import { reportInRoom } from './room-report.ts';
import { inEachBrowser } from './world.ts';

const sentence = 'Wij bewaren de opnamen zeven jaar.';
const letter = fileNamed('Brief.pdf', pdfBytes(['Geachte mevrouw', sentence]));
const photo = fileNamed('IMG_0412.JPG', placedPhotoBytes());

async function open(dossier: PageHandle, at: number): Promise<void> {
  await dossier.click(`article[data-file]:nth-of-type(${at}) [data-action=open-file]`);
  await dossier.waitFor('.file-viewer .page-look img', 30_000);
}

const close = (dossier: PageHandle) => dossier.click('[data-action=close-file]');

/** How far the words lie from where the image shows ink, in parts of the page's height. */
function inkBeside(dossier: PageHandle): Promise<number> {
  return dossier.evaluate(async () => {
    const look = document.querySelector('[data-page="2"] .page-look');
    const image = look?.querySelector('img');
    const line = look?.querySelector('[data-start]');
    if (!look || !image || !line) throw new Error('no page with words');
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const drawing = canvas.getContext('2d');
    if (!drawing) throw new Error('no canvas');
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
    const dark = Array.from({ length: canvas.height }, (_, y) => y).filter((y) =>
      Array.from({ length: canvas.width }, (_, x) => data[(y * canvas.width + x) * 4] ?? 255).some(
        (red) => red < 100,
      ),
    );
    const [first = 0, last = 0] = [dark[0], dark.at(-1)];
    const page = look.getBoundingClientRect();
    const { top, height } = line.getBoundingClientRect();
    const middle = (top + height / 2 - page.top) / page.height;
    return Math.abs(middle - (first + last) / 2 / canvas.height);
  });
}

inEachBrowser((world) => {
  test('words on the second page are selected over its image, and marked', async () => {
    const dossier = await openDossierPage(world().driver);
    await reportInRoom(dossier, 'Zie de brief.');
    await dossier.click('details:has(input[name=added-files]) > summary');
    for (const path of [letter, photo]) await addFile(dossier, path);
    await open(dossier, 1);
    await dossier.click('[data-action=next-page]');
    await dossier.waitFor('[data-page="2"] img');
    expect(await inkBeside(dossier)).toBeLessThan(0.02);
    expect(await dossier.selectText(sentence)).toBe(true);
    await dossier.click('[data-action=mark-words]');
    await dossier.waitFor('[data-passages="1"]');
    expect(await dossier.text('mark')).toBe(sentence);
    expect(await dossier.text('[data-passages] li')).toContain('Blad 2');
    await close(dossier);
    await dossier.close();
  });

  test('a part of the photo is placed with the keyboard, and marked', async () => {
    const dossier = await openDossierPage(world().driver);
    await open(dossier, 2);
    await dossier.click('[data-action=draw-part]');
    await dossier.click('.part-box');
    await dossier.press('ArrowRight');
    await dossier.click('[data-action=mark-part]');
    await dossier.waitFor('[data-passages="1"] li');
    await dossier.waitFor('.marked-part');
    await close(dossier);
    await dossier.close();
  });

  test('what was marked is there in a new window, is taken away and comes back', async () => {
    const dossier = await openDossierPage(world().driver);
    await open(dossier, 1);
    await dossier.waitFor('[data-passages="1"] li');
    await dossier.click('[data-action=take-away-mark]');
    await dossier.waitFor('[data-passages="0"]');
    await dossier.click('[data-action=undo]');
    await dossier.waitFor('[data-passages="1"] li');
    await close(dossier);
    await dossier.close();
  });

  test('the pack tells of it: in the letter, on its first page, and for other programs', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await openReview(dossier);
    await passPhoto(dossier);
    await buildReviewed(dossier);
    const pack = openPack(await savePack(driver, dossier));
    expect(pack.text('data/documents/brief-1.html')).toContain(
      'Bijlage 1: document ‘Brief’, blad 2 van het stuk',
    );
    expect(pack.text('data/index.html')).toContain(sentence);
    const { first } = JSON.parse(pack.text('data/annotations.jsonld'));
    const [words, part] = first.items;
    expect(words.target.source).toMatch(/\/data\/files\/[^/]+\/original\.pdf$/);
    expect(words.target.selector).toMatchObject([
      { type: 'TextQuoteSelector', exact: sentence },
      { type: 'TextPositionSelector' },
      { type: 'FragmentSelector', value: 'page=2' },
    ]);
    expect(part.target.selector.value).toMatch(/^xywh=percent:26,25,50,20$/);
    await dossier.close();
  });
});
