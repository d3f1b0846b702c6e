/** Nothing is lost: not when the popup closes, not when the browser does, not when it is killed. */
import { expect, test } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  markPassage,
  openPopup,
  organisationAnswer,
  pass,
  settledState,
  writeNote,
} from '../demo/journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { inEachBrowser, type World } from './world.ts';

const quote = 'De opnamen bewaren wij twee weken.';
const path = '/het-gesprek';
const dossierPath = 'src/ui/dossier/index.html';

async function openDossier(driver: Driver): Promise<PageHandle> {
  const dossier = await driver.extensionPage(dossierPath);
  await dossier.waitFor('body[data-ready=true]');
  return dossier;
}

const countOf = (page: PageHandle, selector: string) =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

/** Marks the passage and answers everything; the popup says "saved" when this comes back. */
async function saveRecord({ driver, site }: World, note: string): Promise<void> {
  const page = await driver.openPage(site.url(path));
  const popup = await markPassage(driver, page, quote);
  await answerPractice(popup, 'recording-interview');
  await answerOrganisation(popup, organisationAnswer('Dronten'));
  await writeNote(popup, note);
  expect(await settledState(popup)).toBe('saved');
}

inEachBrowser((world) => {
  test('a popup that is closed continues with the question where it was', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url(path));
    const popup = await markPassage(driver, page, quote);
    await driver.closePopup();

    const second = await openPopup(driver, page);
    expect(await settledState(second)).toBe('question-practice');
    await answerPractice(second, 'recording-interview');
    await driver.closePopup();

    const third = await openPopup(driver, page);
    expect(await settledState(third)).toBe('question-organisation');
    await answerOrganisation(third, organisationAnswer('Dronten'));
    await pass(third, 'happened');
    await third.type('textarea[name=note]', 'Half getyp');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await driver.closePopup();

    const fourth = await openPopup(driver, page);
    expect(await settledState(fourth)).toBe('question-note');
    const typed = await fourth.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('textarea[name=note]')?.value,
    );
    expect(typed).toBe('Half getyp');
    await writeNote(fourth, 'Af.');
    await driver.closePopup();
    await page.close();
    expect(popup).toBeDefined();
  });

  test('everything is still there after the browser was closed', async () => {
    const before = world();
    await saveRecord(before, 'Voor het sluiten.');
    before.setDriver(await before.driver.restart());

    const { driver, site } = world();
    const dossier = await openDossier(driver);
    expect(await countOf(dossier, '[data-record]')).toBe(2);
    expect(await dossier.text('main')).toContain('Voor het sluiten.');
    expect(await dossier.text('main')).toContain(quote);
    await dossier.close();

    const page = await driver.openPage(site.url(path));
    const popup = await openPopup(driver, page);
    await popup.click('[data-action=show-marks]');
    await popup.waitFor('[data-mark=anchored]');
    await driver.closePopup();
    await page.close();
  });

  test('what was called saved survives the browser being killed at once', async () => {
    const before = world();
    await saveRecord(before, 'Vlak voor het einde.');
    await before.driver.kill();
    before.setDriver(await before.driver.relaunch());

    const dossier = await openDossier(world().driver);
    expect(await countOf(dossier, '[data-record]')).toBe(3);
    expect(await dossier.text('main')).toContain('Vlak voor het einde.');
    await dossier.close();
  });

  test('two windows that save at once are both kept', async () => {
    const { driver } = world();
    const windows = [await openDossier(driver), await openDossier(driver)];
    for (const [index, window] of windows.entries()) {
      await window.bringToFront();
      await window.click('[data-action=add-record]');
      await window.type('input[name=place]', `Kamer ${index}`);
      await window.type('input[name=day]', '2026-03-03');
    }
    const press = () => document.querySelector<HTMLElement>('[data-action=next]')?.click();
    await Promise.all(windows.map((window) => window.evaluate(press)));
    for (const window of windows) {
      await window.bringToFront();
      await window.waitFor({ text: 'Kamer 0' });
      await window.waitFor({ text: 'Kamer 1' });
    }
    for (const window of windows) await window.close();
  });

  test('a damaged row is named, and the rest is shown', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    const records = await countOf(dossier, '[data-record]');
    await dossier.evaluate(damageOneRecord);
    await dossier.close();

    const again = await openDossier(driver);
    expect(await countOf(again, '[data-damaged] li')).toBe(1);
    expect(await countOf(again, '[data-record]')).toBe(records - 1);
    await again.close();
  });
});

// Runs in the dossier page: turns one bit in the sealed bytes of the record that was saved last.
async function damageOneRecord(): Promise<void> {
  const shown = document.querySelectorAll<HTMLElement>('[data-record]');
  const rev = shown[shown.length - 1]?.dataset.rev;
  if (rev === undefined) throw new Error('no record to damage');
  const promised = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases = await indexedDB.databases();
  const name = databases.find((found) => /^kantlijn-(?!private)/.test(found.name ?? ''))?.name;
  const database = await promised(indexedDB.open(name ?? 'kantlijn'));
  const rows = database.transaction('rows', 'readwrite').objectStore('rows');
  const row = await promised(rows.get(rev));
  const bytes = new Uint8Array(row.sealed);
  bytes.set([(bytes[0] ?? 0) ^ 1]);
  await promised(rows.put(row));
  database.close();
}
