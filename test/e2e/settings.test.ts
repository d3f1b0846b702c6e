/** How things are kept is changed in the settings; whatever is chosen, what was saved is there after it. */
import { expect, test } from 'vitest';
import type { Mode } from '../../src/domain/mode.ts';
import { nl } from '../../src/i18n/nl.ts';
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
import { inEachBrowser, type World } from './world.ts';

declare const browser: { readonly permissions: object };

const dossierPath = 'src/ui/dossier/index.html';
const quote = 'De opnamen bewaren wij twee weken.';
const note = 'Ik zag een camera.';
const first = 'zeven zwarte zwanen';
const second = 'acht bonte spechten';

async function saveRecord({ driver, site }: World): Promise<void> {
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
async function expectRecord(page: PageHandle): Promise<void> {
  await page.waitFor('[data-record] img.screenshot', 20_000);
  const words = await page.text('[data-record]');
  expect(words).toContain(quote);
  expect(words).toContain(note);
  const count = () => document.querySelectorAll('[data-record]').length;
  expect(await page.evaluate(count)).toBe(1);
}

const chosenMode = () => document.querySelector<HTMLInputElement>('[name=mode]:checked')?.value;

/** The settings are as they were opened, and the page says that things are kept in that way. */
async function expectMode(page: PageHandle, mode: Mode): Promise<void> {
  await page.waitFor('[data-task=settings-none]', 30_000);
  expect(await page.evaluate(chosenMode)).toBe(mode);
  await expectRecord(page);
  const memory = '[data-in-memory]';
  await page.waitFor(mode === 'memory' ? memory : `body:not(:has(${memory}))`);
}

async function openSettings(world: World): Promise<PageHandle> {
  const page = await openDossierPage(world.driver);
  await page.click('[data-action=open-settings]');
  return page;
}

async function chooseTwice(page: PageHandle, passphrase: string): Promise<void> {
  await page.type('input[name=new-passphrase]', passphrase);
  await page.type('input[name=new-passphrase-again]', passphrase);
  await page.click('[data-action=next]');
}

/** The dossier after the browser was closed, and opened again on the same profile. */
async function lockedAfterRestart(world: () => World): Promise<PageHandle> {
  const before = world();
  before.setDriver(await before.driver.restart());
  return world().driver.extensionPage(dossierPath);
}

/** Locks it now. The page starts anew then, so that nothing stays in its memory. */
async function lockNow(page: PageHandle): Promise<void> {
  await page.click('[data-action=lock-now]');
  await page.waitFor('body:not([data-ready]) main[data-state=locked]');
}

async function unlock(page: PageHandle, name: string, words: string): Promise<void> {
  await page.waitFor('main[data-state=locked]');
  await page.type(`input[name=${name}]`, words);
  await page.click('[data-action=unlock]');
}

inEachBrowser((world) => {
  let code = '';

  test('an ordinary vault is locked: a passphrase twice, and a code to write down', async () => {
    await saveRecord(world());
    const page = await openSettings(world());
    await expectMode(page, 'normal');
    await page.click('input[name=mode][value=locked]');
    await page.type('input[name=new-passphrase]', first);
    await page.type('input[name=new-passphrase-again]', second);
    await page.click('[data-action=next]');
    await page.waitFor({ text: nl.gate.passphrasesDiffer });
    await chooseTwice(page, first);
    await page.waitFor('[data-recovery-code]', 30_000);
    code = (await page.text('[data-recovery-code]')).trim();
    expect(code).toMatch(/^([0-9A-Z]{5}-){5}[0-9A-Z]{5}$/);
    await page.click('[data-action=done]');
    await expectMode(page, 'locked');
    await page.close();
  });

  test('it is shut after the browser was closed, and the passphrase opens it', async () => {
    const page = await lockedAfterRestart(world);
    await unlock(page, 'passphrase', first);
    await expectRecord(page);
    await page.close();
  });

  test('where nothing protects what is kept, the dossier says that the browser may erase it', async () => {
    const page = await openSettings(world());
    const warning = '[data-may-be-evicted]';
    await page.waitFor(`[data-reminder]:not(${warning} + *)`);
    await lockNow(page);
    await page.evaluate(() =>
      Object.defineProperty(browser.permissions, 'contains', { value: async () => false }),
    );
    await unlock(page, 'passphrase', first);
    await page.waitFor(`${warning} + [data-reminder]`, 20_000);
    expect(await page.text(warning)).toBe(nl.backup.mayBeEvicted);
    expect(await page.text('[data-reminder]')).toBe(nl.backup.reminder);
    await page.close();
  });

  test('a wrong passphrase changes nothing, and that is said', async () => {
    const page = await openSettings(world());
    await page.click('[data-action=change-passphrase]');
    await page.type('input[name=old-passphrase]', second);
    await chooseTwice(page, second);
    await page.waitFor({ text: nl.codes['wrong-passphrase'] }, 20_000);
    await page.click('[data-action=back]');
    await expectMode(page, 'locked');
    await lockNow(page);
    await unlock(page, 'passphrase', first);
    await expectRecord(page);
    await page.close();
  });

  test('another passphrase takes the place of the old one, and the code goes on fitting', async () => {
    const before = await openSettings(world());
    await before.click('[data-action=change-passphrase]');
    await before.type('input[name=old-passphrase]', first);
    await chooseTwice(before, second);
    await expectMode(before, 'locked');

    const page = await lockedAfterRestart(world);
    await unlock(page, 'passphrase', first);
    await page.waitFor({ text: nl.codes['wrong-passphrase'] }, 20_000);
    await unlock(page, 'passphrase', second);
    await expectRecord(page);

    await page.click('[data-action=open-settings]');
    await lockNow(page);
    await page.click('[data-action=other-key]');
    await unlock(page, 'recovery-code', code);
    await expectRecord(page);
    await page.close();
  });

  test.each<Mode>(['memory', 'normal'])('then it is kept in the way “%s”', async (mode) => {
    const page = await openSettings(world());
    await page.click(`input[name=mode][value=${mode}]`);
    await page.click('[data-action=confirm-mode]');
    await expectMode(page, mode);
    await page.close();
  });

  test('and is there after the browser was closed, without being asked anything', async () => {
    const before = world();
    before.setDriver(await before.driver.restart());
    const page = await openSettings(world());
    await expectMode(page, 'normal');
    await page.close();
  });
});
