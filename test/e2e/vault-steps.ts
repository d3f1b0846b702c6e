/** Steps with the lock and the settings, and the one record that must be there after each of them. */
import { expect } from 'vitest';
import type { Mode } from '../../src/domain/mode.ts';
import {
  answerOrganisation,
  answerPractice,
  markPassage,
  organisationAnswer,
  settledState,
  writeNote,
} from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { openDossierPage } from './dossier-page.ts';
import type { World } from './world.ts';

const quote = 'De opnamen bewaren wij twee weken.';
const note = 'Ik zag een camera.';

export async function saveRecord({ driver, site }: World): Promise<void> {
  const page = await driver.openPage(site.url('/het-gesprek'));
  const popup = await markPassage(driver, page, quote);
  await answerPractice(popup, 'recording-interview');
  await answerOrganisation(popup, organisationAnswer('Dronten'));
  await writeNote(popup, note);
  expect(await settledState(popup)).toBe('saved');
  await driver.closePopup();
  await page.close();
}

/** The one record, whole: its words, its note and the image that was kept with it. */
export async function expectRecord(page: PageHandle): Promise<void> {
  await page.waitFor('[data-record] img.screenshot', 20_000);
  const words = await page.text('[data-record]');
  expect(words).toContain(quote);
  expect(words).toContain(note);
  const count = () => document.querySelectorAll('[data-record]').length;
  expect(await page.evaluate(count)).toBe(1);
}

/** The settings are as they were opened, and the page says that things are kept in that way. */
export async function expectMode(page: PageHandle, mode: Mode): Promise<void> {
  await page.waitFor('[data-task=settings-none]', 30_000);
  await page.waitFor(`[name=mode][value=${mode}]:checked`);
  await expectRecord(page);
  const memory = '[data-in-memory]';
  await page.waitFor(mode === 'memory' ? memory : `body:not(:has(${memory}))`);
}

export async function openSettings({ driver }: World): Promise<PageHandle> {
  const page = await openDossierPage(driver);
  await page.click('[data-action=open-settings]');
  return page;
}

export async function chooseTwice(page: PageHandle, passphrase: string): Promise<void> {
  await page.type('input[name=new-passphrase]', passphrase);
  await page.type('input[name=new-passphrase-again]', passphrase);
  await page.click('[data-action=next]');
}

/** Locks it now. The page starts anew then, so that nothing stays in its memory. */
export async function lockNow(page: PageHandle): Promise<void> {
  await page.click('[data-action=lock-now]');
  await isShut(page);
}

export const isShut = (page: PageHandle, timeoutMs?: number): Promise<void> =>
  page.waitFor('body:not([data-ready]) main[data-state=locked]', timeoutMs);

export async function unlock(
  page: PageHandle,
  words: string,
  name: 'passphrase' | 'recovery-code' = 'passphrase',
): Promise<void> {
  await page.waitFor('main[data-state=locked]');
  await page.type(`input[name=${name}]`, words);
  await page.click('[data-action=unlock]');
}
