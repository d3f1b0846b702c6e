/** How things are kept is changed in the settings; whatever is chosen, what was saved is there after it. */
import { expect, test } from 'vitest';
import type { Mode } from '../../src/domain/mode.ts';
import { nl } from '../../src/i18n/nl.ts';
import type { PageHandle } from '../driver/driver.ts';
import {
  chooseTwice,
  expectMode,
  expectRecord,
  lockNow,
  openSettings,
  saveRecord,
  unlock,
} from './vault-steps.ts';
import { inEachBrowser, type World } from './world.ts';

declare const browser: { readonly permissions: object };

const first = 'zeven zwarte zwanen';
const second = 'acht bonte spechten';
const third = 'negen grijze ganzen';

/** The dossier after the browser was closed, and opened again on the same profile. */
async function lockedAfterRestart(world: () => World): Promise<PageHandle> {
  const before = world();
  before.setDriver(await before.driver.restart());
  return world().driver.extensionPage('src/ui/dossier/index.html');
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
    await unlock(page, first);
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
    await unlock(page, first);
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
    await unlock(page, first);
    await expectRecord(page);
    await page.close();
  });

  test('another passphrase takes the place of the old one, and the code goes on fitting', async () => {
    const before = await openSettings(world());
    await before.click('[data-action=change-passphrase]');
    await before.type('input[name=old-passphrase]', first);
    await chooseTwice(before, second);
    await before.waitFor({ text: nl.settings.passphraseChanged }, 20_000);
    await before.click('[data-action=back]');
    await expectMode(before, 'locked');

    const page = await lockedAfterRestart(world);
    await unlock(page, first);
    await page.waitFor({ text: nl.codes['wrong-passphrase'] }, 20_000);
    await unlock(page, second);
    await expectRecord(page);

    await page.click('[data-action=open-settings]');
    await lockNow(page);
    await page.click('[data-action=other-key]');
    await unlock(page, code, 'recovery-code');
    await expectRecord(page);
    await page.close();
  });

  test('whoever has lost the passphrase chooses another with the code', async () => {
    const page = await openSettings(world());
    await page.click('[data-action=change-passphrase]');
    await page.click('[data-action=other-key]');
    await page.type('input[name=recovery-code]', code);
    await chooseTwice(page, third);
    await page.waitFor({ text: nl.settings.passphraseChanged }, 20_000);
    await page.click('[data-action=back]');
    await lockNow(page);
    await unlock(page, third);
    await expectRecord(page);
    await page.close();
  });

  test('whoever has lost the code makes another, and the old one fits no more', async () => {
    const page = await openSettings(world());
    await page.click('[data-action=new-code]');
    await page.type('input[name=old-passphrase]', third);
    await page.click('[data-action=next]');
    await page.waitFor('[data-recovery-code]', 20_000);
    const another = (await page.text('[data-recovery-code]')).trim();
    await page.click('[data-action=done]');
    await lockNow(page);
    await page.click('[data-action=other-key]');
    await unlock(page, code, 'recovery-code');
    await page.waitFor({ text: nl.codes['wrong-code'] }, 20_000);
    await unlock(page, another, 'recovery-code');
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
