/** The panel beside the page: the popup's own screens, for as long as somebody wants them there. */
import { expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import {
  answerOrganisation,
  answerPractice,
  openPopup,
  organisationAnswer,
  settledState,
  writeNote,
} from '../demo/journey.ts';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import { until } from '../driver/until.ts';
import { inEachBrowser } from './world.ts';

const quote = 'De opnamen bewaren wij twee weken.';

async function openBeside(driver: Driver, page: PageHandle): Promise<Surface> {
  const popup = await openPopup(driver, page);
  await popup.click('[data-action=open-beside]');
  await driver.popupClosed();
  return driver.sidePanel();
}

const clickFor = async (driver: Driver, page: PageHandle): Promise<void> => {
  await driver.clickAction(page);
  await driver.popup();
  await driver.closePopup();
};

inEachBrowser(
  (world, _turn) => {
    test('is not there until somebody asks for it', async () => {
      expect(await world().driver.isSidePanelOpen()).toBe(false);
    });

    test('opens from the popup, marks, asks, and stays', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/het-gesprek'));
      const panel = await openBeside(driver, page);
      await panel.waitFor('main[data-state=page]');
      expect(await page.selectText(quote)).toBe(true);
      await panel.click('[data-action=mark]');
      await panel.waitFor('main[data-state^=question]', 30_000);
      await answerPractice(panel, 'recording-interview');
      await answerOrganisation(panel, organisationAnswer('Dronten'));
      await writeNote(panel, '');
      await panel.waitFor({ text: nl.popup.ready });
      await page.close();
    });

    test('follows the tab in front, and asks for a click where the browser gives no access', async () => {
      const { driver, site } = world();
      const panel = await driver.sidePanel();
      const other = await driver.openPage(site.url('/contact'));
      await other.bringToFront();
      await panel.waitFor('main[data-state=click-needed]');
      expect(await panel.text('main')).toContain(nl.sidePanel.whyClick);
      await clickFor(driver, other);
      await panel.waitFor('main[data-state=page]');
      const marked = await driver.openPage(site.url('/het-gesprek'));
      await clickFor(driver, marked);
      await panel.waitFor({ text: quote });
      await other.bringToFront();
      await panel.waitFor({ text: nl.popup.marksHere(0) });
      await other.goto(site.url('/het-gesprek'));
      await panel.waitFor('main[data-state=click-needed]');
      await other.close();
      await marked.close();
    });

    test('offers everything that the popup does, but itself', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/het-gesprek'));
      const popup = await openPopup(driver, page);
      expect(await settledState(popup)).toBe('page');
      const inPopup = await popup.evaluate(actionsHere);
      await driver.closePopup();
      const panel = await driver.sidePanel();
      await panel.waitFor('main[data-state=page]');
      expect(await panel.evaluate(actionsHere)).toEqual(
        inPopup.filter((action) => action !== 'open-beside'),
      );
      await page.close();
    });

    test('the way out in the panel closes the panel itself, and a dossier that is open', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/contact'));
      const panel = await openBeside(driver, page);
      await panel.waitFor('main[data-state=page]');
      await driver.extensionPage('src/ui/dossier/index.html');
      await panel.click('[data-action=leave]');
      const isGone = async () => !(await driver.isSidePanelOpen()) || null;
      await until(isGone, { timeoutMs: 5_000, what: 'the panel to close' });
      const isShut = async () => (await driver.backgroundEvaluate(ownTabs)) === 0 || null;
      await until(isShut, { timeoutMs: 5_000, what: 'the dossier to close' });
      await page.close();
    });
  },
  {},
  ['firefox'],
);

// A world of its own: without a window manager, Firefox loses keys once a tab of ours was closed.
inEachBrowser(
  (world, _turn) => {
    test('the key that hides everything closes it too', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/contact'));
      await openBeside(driver, page);
      await page.click('h1'); // Whoever read in the panel had the focus there.
      await driver.pressShortcut(page, 'hide');
      const isGone = async () => !(await driver.isSidePanelOpen()) || null;
      await until(isGone, { timeoutMs: 5_000, what: 'the panel to close' });
      await page.close();
    });
  },
  {},
  ['firefox'],
  'untouched',
);

inEachBrowser(
  (world, _turn) => {
    test('is not offered where there is none', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/het-gesprek'));
      const popup = await openPopup(driver, page);
      expect(await settledState(popup)).toBe('page');
      expect(await popup.evaluate(actionsHere)).not.toContain('open-beside');
      await driver.closePopup();
      await page.close();
    });
  },
  {},
  ['chromium'],
);

declare const browser: {
  readonly runtime: { getURL(path: string): string };
  readonly tabs: { query(filter: object): Promise<readonly object[]> };
};
const ownTabs = async () => (await browser.tabs.query({ url: browser.runtime.getURL('*') })).length;

function actionsHere(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-action]')].map(
    ({ dataset }) => dataset.action ?? '',
  );
}
