/** Pages that nobody may read: a sentence says what still works, and nothing is saved. */
import { afterEach, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { openPopup, settledState } from '../demo/journey.ts';
import type { BrowserKind, Driver, Surface } from '../driver/driver.ts';
import type { Site } from '../site/server.ts';
import { popupInPrivateWindow } from './private-window.ts';
import { inEachBrowser, launchOptions } from './world.ts';

type ClosedPage = {
  readonly name: string;
  readonly url: string | ((site: Site) => string);
  readonly says: Readonly<Record<BrowserKind, keyof typeof nl.closedPage>>;
};

const alike = (reason: keyof typeof nl.closedPage) => ({ chromium: reason, firefox: reason });

const everywhere: readonly ClosedPage[] = [
  { name: 'an empty tab', url: 'about:blank', says: alike('browser-page') },
  {
    name: 'a page in its own address',
    url: 'data:text/html,<p>Hallo',
    says: alike('browser-page'),
  },
  {
    name: 'the source of a page',
    url: (site) => `view-source:${site.url('/het-gesprek')}`,
    // Chromium does not even tell the address.
    says: { chromium: 'browser-page', firefox: 'source-view' },
  },
];

const pages: Readonly<Record<BrowserKind, readonly ClosedPage[]>> = {
  chromium: [
    ...everywhere,
    { name: 'the version page', url: 'chrome://version', says: alike('browser-page') },
    { name: 'the extensions page', url: 'chrome://extensions', says: alike('browser-page') },
  ],
  firefox: [
    ...everywhere,
    { name: 'the settings page', url: 'about:config', says: alike('browser-page') },
    { name: 'the add-ons page', url: 'about:addons', says: alike('browser-page') },
  ],
};

for (const kind of ['chromium', 'firefox'] as const)
  inEachBrowser(
    (world) => {
      afterEach(() => expectNothingSaved(world().driver));

      test.each(pages[kind])('$name: says why, and what still works', async ({ url, says }) => {
        const { driver, site } = world();
        const page = await driver.openPage(typeof url === 'string' ? url : url(site));
        const popup = await openPopup(driver, page);
        expect(await settledState(popup)).toBe('closed-page');
        const words = await popup.text('main');
        expect(words).toContain(nl.closedPage[says[kind]]);
        expect(words).toContain(nl.popup.stillWorks);
        await driver.closePopup();
        await page.close();
      });

      test('the dossier opens from there', async () => {
        const { driver } = world();
        const page = await driver.openPage('about:blank');
        const popup = await openPopup(driver, page);
        await popup.click('[data-action=open-dossier]');
        const dossier = await driver.tab('src/ui/dossier/index.html');
        await dossier.waitFor({ text: nl.dossier.addRecord });
        await dossier.close();
        await page.close();
      });

      test.each(['mark', 'capture-page'])('a PDF: %s says that it cannot', async (action) => {
        const { driver, site } = world();
        const page = await driver.openPage(site.url('/folder.pdf'));
        const popup = await openPopup(driver, page);
        const words = await answerTo(popup, action);
        expect(words).toContain(nl.codes['pdf-viewer']);
        expect(words).toContain(nl.popup.stillWorks);
        await driver.closePopup();
        await page.close();
      });

      test('a page that did not load: says what still works', async () => {
        const { driver, site } = world();
        const page = await driver.openPage(site.url('/'));
        await page.goto('http://dicht.voorbeeld.test:4/').catch(() => {}); // Nobody answers there.
        const popup = await openPopup(driver, page);
        const state = await settledState(popup);
        // Firefox tells the address, so it can only be tried.
        const words = state === 'page' ? await answerTo(popup, 'mark') : await popup.text('main');
        expect(words).toContain(nl.popup.stillWorks);
        await driver.closePopup();
        await page.close();
      });

      test('a popup that nobody clicked for asks for a click', async () => {
        const { driver, site } = world();
        const page = await driver.openPage(site.url('/het-gesprek'));
        await page.bringToFront();
        await driver.backgroundEvaluate(openUnasked);
        const popup = await driver.popup();
        expect(await settledState(popup)).toBe('closed-page');
        expect(await popup.text('main')).toContain('Klik op de knop van Kantlijn');
        await driver.closePopup();
        await page.close();
      });

      test('a page that went while the popup was open asks for another click', async () => {
        const { driver, site } = world();
        const page = await driver.openPage(site.url('/het-gesprek'));
        const popup = await openPopup(driver, page);
        // Firefox takes the access back at every load, Chromium at the next site.
        await page.goto(kind === 'firefox' ? site.url('/het-gesprek') : site.otherUrl('/'));
        expect(await answerTo(popup, 'mark')).toContain(nl.codes['click-needed']);
        await driver.closePopup();
        await page.close();
      });

      test('a private window: says that everything stays in memory', async () => {
        const { driver, site } = world();
        const page = await driver.openPage(site.url('/'));
        const url = site.url('/contact');
        const { extensionDir } = launchOptions(kind);
        for (const words of await popupInPrivateWindow({ driver, extensionDir, page, url }))
          expect(words).toContain(nl.popup.inPrivate);
        await expectNothingSaved(driver);
        await page.close();
      });
    },
    {},
    [kind],
  );

/** Presses a button of the popup and returns what is said, once it is no longer at work. */
async function answerTo(popup: Surface, action: string): Promise<string> {
  await popup.click(`[data-action=${action}]`);
  await popup.waitFor('main:is([data-state=failed], [data-state=click-needed])', 30_000);
  return popup.text('main');
}

async function expectNothingSaved(driver: Driver): Promise<void> {
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await dossier.waitFor('body[data-ready=true]');
  expect(await dossier.text('main')).toContain(nl.dossier.empty);
  await dossier.close();
}

// In the background.
declare const browser: { readonly action: { openPopup(): Promise<void> } };
const openUnasked = () => browser.action.openPopup();
