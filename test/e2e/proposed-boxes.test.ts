/** On the picture of the window boxes are proposed over what is covered, and taken over they cover it. */
import { expect, test } from 'vitest';
import type { Edition } from '../../src/domain/pack.ts';
import { pictureEnd, savePack } from '../demo/journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed, openReview } from './pack-steps.ts';
import { reportPage } from './page-report.ts';
import { answerAll, askForPicture } from './whole-page.ts';
import { inEachBrowser } from './world.ts';

const quote = 'Wij nemen elk gesprek op.';

/** The number alone is red. */
const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Mijn zaak</title>
<body style="margin:0;background:#fff;color:#000;font:20px/2 sans-serif">
<p>${quote}</p>
<p>Uw burgerservicenummer is <b style="color:#f00">1234 56782</b>.</p>
<p><input value="geheim"></p>`;

/** How many pixels of a PNG are as red as the number is. */
const redIn = (page: PageHandle, png: Buffer): Promise<number> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    let red = 0;
    for (let at = 0; at < data.length; at += 4)
      if ((data[at] ?? 0) > 200 && (data[at + 1] ?? 0) < 60) red += 1;
    return red;
  }, png.toString('base64'));

function pictureIn(pack: string, name: string): Buffer {
  const { files, bytes } = openPack(pack);
  const path = files().find((one) => one.endsWith(name));
  if (path === undefined) throw new Error(`no ${name}`);
  return bytes(path);
}

const packFrom = async (driver: Driver, dossier: PageHandle, edition: Edition, look: Look) => {
  await openReview(dossier, edition);
  if (edition !== 'full') await dossier.waitFor('[data-covers]');
  await look();
  await buildReviewed(dossier);
  const pack = await savePack(driver, dossier);
  await dossier.click('[data-action=close-pack]');
  return pack;
};

type Look = () => Promise<void>;

const notLooking: Look = async () => {};

/** Takes over all boxes, of which there are so many. */
const acceptAll =
  (dossier: PageHandle, picture: string, boxes: number): Look =>
  async () => {
    await dossier.click('[data-pictures] > summary');
    await dossier.click(`[data-picture=${picture}] [data-action=open-mask]`);
    await dossier.waitFor(`[data-proposals="${boxes}"]`);
    await dossier.click('[data-action=accept-all]');
    await dossier.click('[data-action=masks-done]');
  };

inEachBrowser((world) => {
  test('a citizen number that is covered in the text has a box on the picture too', async () => {
    const { driver, site } = world();
    site.serveHtml(html, '/zaak');
    await reportPage({ driver, site }, { path: '/zaak', note: 'Er staat een nummer.', quote });
    const dossier = await openDossierPage(driver);

    const name = 'screenshot-viewport.png';
    const own = await packFrom(driver, dossier, 'full', notLooking);
    expect(await redIn(dossier, pictureIn(own, name))).toBeGreaterThan(50);
    // The number, and the field that holds something.
    const look = acceptAll(dossier, 'window', 2);
    const given = await packFrom(driver, dossier, 'organisation', look);
    expect(await redIn(dossier, pictureIn(given, name))).toBe(0);
  });

  test('and on the picture of the whole page, screens below the window', async () => {
    const { driver, site } = world();
    site.serveHtml(html.replace('<p>Uw', '<p style="margin-top:3000px">Uw'), '/lang');
    const page = await driver.openPage(site.url('/lang'));
    const popup = await askForPicture(driver, page);
    expect(await pictureEnd(popup)).toBe('kept');
    await answerAll(popup);
    await driver.closePopup();
    const dossier = await openDossierPage(driver);
    const name = 'screenshot-full.png';
    const own = await packFrom(driver, dossier, 'full', notLooking);
    expect(await redIn(dossier, pictureIn(own, name))).toBeGreaterThan(50);
    const look = acceptAll(dossier, 'whole-page', 2);
    const given = await packFrom(driver, dossier, 'organisation', look);
    expect(await redIn(dossier, pictureIn(given, name))).toBe(0);
  });
});
