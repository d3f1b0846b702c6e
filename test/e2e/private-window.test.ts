/** What is marked in a private window stays in memory, apart from the rest, and goes with the window. */
import { expect, test } from 'vitest';
import { openPopup } from '../demo/journey.ts';
import { pageBehind } from '../driver/page-handle.ts';
import { openDossierPage } from './dossier-page.ts';
import { inEachBrowser, launchOptions } from './world.ts';

declare const chrome: { readonly windows: { create(options: object): Promise<unknown> } };

const quote =
  'De klok bij de ingang leest uw vingerafdruk aan het begin en aan het einde van uw dienst.';

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
      expect(await tab.selectText(quote)).toBe(true);
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
