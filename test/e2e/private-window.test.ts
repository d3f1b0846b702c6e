/** What is marked in a private window stays in memory, apart from the rest, and goes with the window. */
import { expect, test } from 'vitest';
import { openPopup } from '../demo/journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { pageBehind } from '../driver/page-handle.ts';
import { openDossierPage } from './dossier-page.ts';
import { inEachBrowser, launchOptions } from './world.ts';

declare const chrome: { readonly windows: { create(options: object): Promise<unknown> } };

const quote =
  'De klok bij de ingang leest uw vingerafdruk aan het begin en aan het einde van uw dienst.';

/** The window is the fresh start, so nothing is asked about it; what is kept stays in memory. */
async function keepVisitInPrivate(driver: Driver, page: PageHandle): Promise<void> {
  const popup = await openPopup(driver, page);
  await popup.click('[data-action=open-visit]');
  await popup.waitFor('[data-action=keep-nothing-chosen]');
  expect(await popup.evaluate(() => document.querySelector('[name=visit-start]'))).toBeNull();
  await popup.click('[data-action=keep-nothing-chosen]');
  await popup.waitFor('[data-kept=nothing-chosen]');
  await driver.closePopup();
  await page.click('[data-keuze=nee]');
  const again = await openPopup(driver, page);
  await again.waitFor('main[data-state=visit]');
  await again.click('[data-action=keep-refused]');
  await again.waitFor('[data-kept=refused]');
  await again.click('[data-action=end-visit]');
  await again.waitFor('[data-action=go-on-outside]');
  await driver.closePopup();
}

inEachBrowser(
  (world) => {
    test('what was marked there stays apart, unless it is moved to the dossier', async () => {
      const { driver, site, kind } = world();
      await driver.killBackground(); // It is about to be replaced, with private windows allowed.
      const page = await driver.openPage(site.url('/'));
      const session = await pageBehind(page).browser().target().createCDPSession();
      const path = launchOptions(kind).extensionDir;
      await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });

      const ordinary = await openDossierPage(driver);
      const url = site.url('/werkplein');
      await ordinary.evaluate(
        (address) => chrome.windows.create({ incognito: true, url: address }),
        url,
      );
      const tab = await driver.tab(url);
      // The tab is there before its page is.
      await expect.poll(() => tab.selectText(quote), { timeout: 30_000 }).toBe(true);
      const popup = await openPopup(driver, tab);
      await popup.click('[data-action=mark]');
      await popup.click('[data-action=go-on-outside]');

      const memory = await driver.tab('src/ui/dossier/memory.html');
      await memory.waitFor('[data-in-memory]');
      await memory.waitFor('[data-draft]');
      expect(await ordinary.evaluate(() => document.querySelector('[data-draft]'))).toBeNull();

      await memory.click('[data-action=adopt]');
      await memory.waitFor('[data-adopted]');
      expect(await memory.evaluate(() => document.querySelector('[data-draft]'))).toBeNull();
      await ordinary.waitFor('[data-draft]');

      const cookiesUrl = site.url('/cookies');
      await ordinary.evaluate(
        (address) => chrome.windows.create({ incognito: true, url: address }),
        cookiesUrl,
      );
      const cookies = await driver.tab(cookiesUrl);
      await keepVisitInPrivate(driver, cookies);
      await memory.waitFor('[data-draft]');
      await cookies.close();

      await tab.close();
      await memory.waitFor({ text: 'U heeft nog geen meldingen.' });
      expect(await memory.evaluate(() => document.querySelector('[data-draft]'))).toBeNull();
      await memory.close();
      await ordinary.close();
    });
  },
  {},
  ['chromium'],
);
