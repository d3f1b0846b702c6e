/** The first questions, the lock, and what a locked vault shows to whoever looks over a shoulder: nothing. */
import { expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { markPassage, settledState } from '../demo/journey.ts';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import { isShut, lockNow } from './vault-steps.ts';
import { inEachBrowser } from './world.ts';

// Chromium lets an extension dispatch its own events, which its documentation does not mention.
declare const chrome: {
  readonly idle: { readonly onStateChanged: { dispatch(state: string): void } };
};
declare const browser: {
  readonly alarms: { create(name: string, at: object): void };
  readonly storage: { readonly session: { set(values: object): Promise<void> } };
};

const dossierPath = 'src/ui/dossier/index.html';
const passphrase = 'zeven zwarte zwanen';
const quote = 'De opnamen bewaren wij twee weken.';

async function lockedPage(driver: Driver): Promise<PageHandle> {
  const page = await driver.extensionPage(dossierPath);
  await page.waitFor('main[data-state=locked]');
  return page;
}

async function unlock(surface: Surface, words: string): Promise<void> {
  await surface.type('input[name=passphrase]', words);
  await surface.click('[data-action=unlock]');
}

inEachBrowser(
  (world) => {
    let code = '';

    test('asks for the language, in the language itself, and then whose computer it is', async () => {
      const { driver } = world();
      const page = await driver.extensionPage(dossierPath);
      await page.waitFor('main[data-state=language]');
      expect(await page.text('main')).toContain('Nederlands');
      expect(await page.text('main')).toContain('English');
      await page.click('[data-first-language=nl]');
      await page.waitFor('main[data-state=computer]');
      expect(await page.text('main')).toContain(nl.gate.removing);
      for (const [computer, words] of [
        ['own', 'blijft op deze computer'],
        ['shared-at-home', 'op slot met een wachtzin'],
        ['public', 'alleen in het geheugen'],
        ['adviser', 'op slot met een wachtzin'],
      ] as const) {
        await page.click(`input[name=computer][value=${computer}]`);
        await page.waitFor({ text: words });
      }
      await page.close();
    });

    test('makes a lock with a passphrase and a code to write down, in every window', async () => {
      const { driver } = world();
      const other = await driver.extensionPage(dossierPath);
      await other.waitFor('main[data-state=computer]');
      const page = await driver.extensionPage(dossierPath);
      await page.click('input[name=computer][value=shared-at-home]');
      await page.click('[data-action=next]');
      await page.type('input[name=new-passphrase]', 'kort');
      await page.type('input[name=new-passphrase-again]', 'kort');
      await page.click('[data-action=next]');
      await page.waitFor({ text: 'minstens 8 tekens' });
      await page.type('input[name=new-passphrase]', passphrase);
      await page.type('input[name=new-passphrase-again]', passphrase);
      await page.click('[data-action=next]');
      await page.waitFor('[data-recovery-code]', 20_000);
      code = (await page.text('[data-recovery-code]')).trim();
      expect(code.length).toBeGreaterThan(20);
      await other.waitFor('body[data-ready=true]');
      await other.close();
      await page.click('[data-action=done]');
      await page.waitFor('body[data-ready=true]');
      await page.close();
    });

    test('opens with the passphrase, and not with another', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/het-gesprek'));
      await markPassage(driver, page, quote);
      await driver.closePopup();
      const dossier = await driver.extensionPage(dossierPath);
      await dossier.waitFor('[data-draft]');
      await dossier.click('[data-action=open-settings]');
      await lockNow(dossier);
      expect(await dossier.text('body')).not.toMatch(/gesprek|Voorbeeldstad|melding/i);

      await unlock(dossier, 'zeven witte zwanen');
      await dossier.waitFor({ text: 'Deze wachtzin past niet.' });
      await unlock(dossier, passphrase);
      await dossier.waitFor('[data-draft]', 20_000);
      await dossier.close();
      await page.close();
    });

    test('is locked again after the browser was closed, and opens with the code', async () => {
      const before = world();
      before.setDriver(await before.driver.restart());
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/het-gesprek'));
      await driver.clickAction(page);
      const popup = await driver.popup();
      expect(await settledState(popup)).toBe('locked');
      expect(await popup.text('body')).not.toMatch(/gesprek|Voorbeeldstad|melding/i);
      await driver.closePopup();

      const dossier = await lockedPage(driver);
      await dossier.click('[data-action=other-key]');
      await dossier.type('input[name=recovery-code]', `${code.slice(0, -1)}#`);
      await dossier.click('[data-action=unlock]');
      await dossier.waitFor('.error');
      await dossier.type('input[name=recovery-code]', code.toLowerCase());
      await dossier.click('[data-action=unlock]');
      await dossier.waitFor('[data-draft]', 20_000);
      await dossier.close();
      await page.close();
    });

    test('locks every window at once', async () => {
      const { driver } = world();
      const first = await driver.extensionPage(dossierPath);
      const second = await driver.extensionPage(dossierPath);
      for (const page of [first, second]) await page.waitFor('body[data-ready=true]');
      await second.click('[data-action=open-settings]');
      await second.click('[data-action=lock-now]');
      for (const page of [first, second]) await isShut(page);
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (const page of [first, second]) {
        await page.waitFor('main[data-state=locked]');
        expect(await page.text('body')).not.toContain('Melding');
      }
      await first.close();
      await second.close();
    });

    test('locks by itself when the time has come, and when it has passed unnoticed', async () => {
      const { driver } = world();
      const page = await lockedPage(driver);
      await unlock(page, passphrase);
      await page.waitFor('body[data-ready=true]', 20_000);
      await page.evaluate(() => browser.alarms.create('lock', { when: Date.now() + 100 }));
      await isShut(page, 70_000);

      await unlock(page, passphrase);
      await page.waitFor('body[data-ready=true]', 20_000);
      await page.evaluate(() => browser.storage.session.set({ lockAt: Date.now() - 1 }));
      await page.close();
      await (await lockedPage(driver)).close();
    });

    test('locks with the screen where the browser tells of it, and says so where it does not', async () => {
      const { driver, kind } = world();
      const page = await lockedPage(driver);
      await unlock(page, passphrase);
      await page.waitFor('body[data-ready=true]', 20_000);
      await page.click('[data-action=open-settings]');
      const { locksWithScreen, screenLockUntold } = nl.settings;
      const isTold = kind === 'chromium';
      await page.waitFor({ text: isTold ? locksWithScreen : screenLockUntold });
      expect(await page.text()).not.toContain(isTold ? screenLockUntold : locksWithScreen);

      const screenIs = (state: string) =>
        driver.backgroundEvaluate((now) => chrome.idle.onStateChanged.dispatch(now), state);
      if (isTold) {
        for (const state of ['idle', 'active']) await screenIs(state);
        const other = await driver.extensionPage(dossierPath);
        await other.waitFor('body[data-ready=true]');
        await screenIs('locked');
        await isShut(other);
        await other.close();
      } else await page.click('[data-action=lock-now]');
      await isShut(page);
      await page.close();
    });

    test('erases everything when it is asked to, and begins anew', async () => {
      const { driver } = world();
      const page = await lockedPage(driver);
      await unlock(page, passphrase);
      await page.waitFor('body[data-ready=true]', 20_000);
      await page.click('[data-action=open-settings]');
      await page.click('[data-action=wipe]');
      await page.click('[data-action=confirm-wipe]');
      await page.waitFor({ text: 'Alles is gewist.' });
      await page.close();
      const again = await driver.extensionPage(dossierPath);
      await again.waitFor('main[data-state=language]');
      const left = await again.evaluate(async () => {
        const databases = await indexedDB.databases();
        return databases
          .map(({ name }) => name)
          .filter((name) => /kantlijn-[0-9a-f]{8}/.test(name ?? ''));
      });
      expect(left).toEqual([]);
      await again.close();
    });
  },
  {},
  ['chromium', 'firefox'],
  'untouched',
);
