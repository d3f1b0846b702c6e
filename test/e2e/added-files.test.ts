/** A photo, a PDF and an e-mail are added to a report; a date of one of them gets into a letter. */
import { expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { pdfWithRightsOnly } from '../browser/print-copies/made-files.ts';
import { savePack } from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { emailText, pdfBytes, placedPhotoBytes } from '../support/small-files.ts';
import { addFile, fileNamed } from './added-file.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed, openReview, passPhoto } from './pack-steps.ts';
import { readLetter } from './read-letter.ts';
import { reportInRoom } from './room-report.ts';
import { inEachBrowser } from './world.ts';

const photo = fileNamed('IMG_0412.JPG', placedPhotoBytes());
const pdf = fileNamed('Contract.pdf', pdfBytes(['Voorblad', 'Besproken op 3 maart 2026']));
const email = fileNamed('antwoord.eml', emailText('Uw vraag'));

/** The card of the item with that number in the list. */
const item = (at: number): string => `article[data-file]:nth-of-type(${at})`;

inEachBrowser((world) => {
  test('each is read, gets a number, and tells what to know of it', async () => {
    const dossier = await openDossierPage(world().driver);
    await reportInRoom(dossier, 'Zie het contract.', 'processor-agreement');
    await dossier.click('details:has(input[name=added-files]) > summary');
    for (const path of [photo, pdf, email]) await addFile(dossier, path);
    await dossier.waitFor('[data-files="3"]');
    expect(await dossier.text(item(1))).toContain(nl.files.exhibit(1));
    expect(await dossier.text(item(1))).toContain(nl.files.tellsPlace);
    expect(await dossier.text(item(2))).toContain(nl.files.pageCount(2));
    expect(await dossier.text(item(3))).toContain(nl.files.sorts.email);
    expect(await dossier.evaluate(() => document.querySelector('[data-event]'))).toBeNull();
    await dossier.close();
  });

  test('the same file once more is refused, and one that cannot be added too', async () => {
    const dossier = await openDossierPage(world().driver);
    await addFile(dossier, pdf);
    await dossier.waitFor('[data-not-added=already-added]');
    await addFile(dossier, fileNamed('notitie.txt', 'Zomaar een notitie.'));
    await dossier.waitFor('[data-not-added=kind-not-known]');
    await addFile(dossier, fileNamed('kapot.jpg', new Uint8Array([255, 216, 255, 224, 0])));
    await dossier.waitFor('[data-not-added=file-damaged]');
    await dossier.waitFor('[data-files="3"]');
    await dossier.close();
  });

  test('a date goes to the letter only after somebody takes it over', async () => {
    const dossier = await openDossierPage(world().driver);
    expect(await chronologyOf(dossier)).not.toContain('12 augustus 2025');
    await dossier.click('[data-action=close-letter]');
    await dossier.click(`${item(3)} [data-dates] > summary`);
    for (const kind of ['signed', 'shared-since']) {
      const offered = `${item(3)} [data-offered]:has(option[value=${kind}]:checked)`;
      await dossier.click(`${offered} [data-action=take-date]`);
      await dossier.waitFor(`${item(3)} [data-event=${kind}]`);
    }
    const told = await chronologyOf(dossier);
    expect(told).toContain(
      'Overeenkomst: ondertekend op 12 augustus 2025; gegevens gedeeld vanaf 4 november 2024',
    );
    expect(told).toContain('E-mail ‘antwoord’: ondertekend');
    expect(told).toContain('bijlage 3, blad 1 van het stuk');
    await dossier.close();
  });

  test('the pack holds the files that tell no place, and none of the dates that were left', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await openReview(dossier, 'organisation');
    await dossier.click('[data-proposal=email] input[value=show]');
    await passPhoto(dossier);
    await buildReviewed(dossier);
    const pack = openPack(await savePack(driver, dossier));
    expect(originalsIn(pack)).toEqual(['eml', 'pdf']);
    expect(pack.files().filter((path) => pack.bytes(path).includes('IMG_0412.JPG'))).toEqual([]);
    const files = pack.files().filter((path) => path.startsWith('data/files/'));
    expect(files.filter((path) => path.endsWith('/file.json'))).toHaveLength(3);
    const said = files.filter((path) => path.endsWith('.json')).map((path) => pack.text(path));
    expect(said.join()).toContain('2025-08-12');
    expect(said.join()).not.toContain('2026-03-03');
    await dossier.click('[data-action=close-pack]');
    await dossier.close();
  });

  test('an e-mail with an address in it stays out as long as that is covered', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await openReview(dossier, 'organisation');
    await dossier.click('[data-proposal=email] input[value=cover]');
    await buildReviewed(dossier);
    const pack = openPack(await savePack(driver, dossier));
    expect(originalsIn(pack)).toEqual(['pdf']);
    expect(pack.text('data/redactions.json')).toContain('"left-out"');
    expect(pack.files().filter((path) => pack.bytes(path).includes('burger@'))).toEqual([]);
    expect(await dossier.evaluate(() => document.querySelector('[data-unread]'))).toBeNull();
    await dossier.close();
  });

  test('a file that cannot be searched goes along, and its reader is asked to look', async () => {
    const dossier = await openDossierPage(world().driver);
    await addFile(dossier, fileNamed('rechten.pdf', pdfWithRightsOnly));
    await dossier.waitFor('[data-files="4"]');
    await openReview(dossier, 'organisation');
    await buildReviewed(dossier);
    expect(await dossier.text('[data-unread="1"]')).toContain('/original.pdf');
    await dossier.close();
  });
});

const originalsIn = (pack: ReturnType<typeof openPack>): readonly string[] =>
  pack
    .files()
    .filter((path) => path.includes('/original.'))
    .map((path) => path.split('.').at(-1) ?? '')
    .toSorted();

/** The chronology that goes along with a letter, as the screen shows it. */
async function chronologyOf(dossier: PageHandle): Promise<string> {
  await dossier.click('[data-action=write-letter]');
  await dossier.waitFor('input[name=letter-kind][value=access-request]');
  await dossier.evaluate(unfold, 'input[name=letter-kind][value=access-request]');
  await dossier.click('input[name=letter-kind][value=access-request]');
  await dossier.click('[data-action=begin-letter]');
  await readLetter(dossier);
  await dossier.click('input[name=annex][value=chronology]');
  await dossier.waitFor('[data-annex=chronology]');
  return dossier.evaluate(
    () => document.querySelector('[data-annex=chronology]')?.textContent ?? '',
  );
}

// Runs in the page: a letter that does not fit now stands in a group that is folded away.
function unfold(selector: string): void {
  document.querySelector(selector)?.closest('details')?.setAttribute('open', '');
}
