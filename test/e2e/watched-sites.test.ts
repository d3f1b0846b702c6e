/** A site that the person chose: the button says that something is reported, and nothing else happens. */
import { expect, test } from 'vitest';
import nl from '../../public/_locales/nl/messages.json' with { type: 'json' };
import type { Driver } from '../driver/driver.ts';
import { until } from '../driver/until.ts';
import { beginInspection, keptIn, popupAt, prepare, rightsOf } from './inspection-steps.ts';
import { inEachBrowser } from './world.ts';

// In the background.
declare const browser: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
  readonly action: { getTitle(tab: { readonly tabId: number }): Promise<string> };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, object>>;
      set(items: object): Promise<void>;
    };
  };
};

const host = 'www.dronten.nl';
const origin = `*://${host}/*`;

/** What the button says on each open page of the site; nothing where its address may not be seen. */
const saidAt = (driver: Driver): Promise<readonly string[]> =>
  driver.backgroundEvaluate(async () => {
    const tabs = await browser.tabs.query({});
    const there = tabs.filter(({ url = '' }) => url.includes('www.dronten.nl'));
    return Promise.all(there.map(({ id }) => browser.action.getTitle({ tabId: id })));
  });

const untilSaid = (driver: Driver, words: string) =>
  until(async () => ((await saidAt(driver)).join() === words ? true : null), {
    timeoutMs: 10_000,
    what: `the button to say ${words}`,
  });

const untilRights = (driver: Driver, rights: readonly string[]) =>
  until(async () => ((await rightsOf({ driver })).join() === rights.join() ? true : null), {
    timeoutMs: 10_000,
    what: `the rights to be ${rights.join(', ') || 'none'}`,
  });

inEachBrowser((world) => {
  prepare(world);

  const address = () => world().site.url('/beeld').replace('www.voorbeeldstad.test', host);

  test('before somebody asked for it the button says its name, and no site is allowed', async () => {
    const { driver } = world();
    const page = await driver.openPage(address());
    expect(await rightsOf({ driver })).toEqual([]);
    const popup = await popupAt(driver, page);
    await popup.waitFor('[data-reports-here]');
    expect(await rightsOf({ driver })).toEqual([]);
    await driver.closePopup();
    await page.close();
  });

  test('on a click one site is allowed, and its pages say so at the button, when they are shown', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(address());
    const popup = await popupAt(driver, page);
    await popup.click('[data-action=watch-site]');
    await popup.waitFor('[data-watching=on]', 10_000);
    await driver.closePopup();
    expect(await rightsOf({ driver })).toEqual([origin]);
    await page.close();
    site.clearRequests();
    const again = await driver.openPage(address());
    await untilSaid(driver, nl.reportedTitle.message);
    expect(site.requests().filter((one) => !/beeld|favicon/.test(one.path))).toEqual([]);
    const opened = await popupAt(driver, again);
    await opened.waitFor('[data-watching=on]');
    expect(await opened.evaluate(comesFirst)).toBe(true);
    await driver.closePopup();
    await again.close();
  });

  test('an inspection of that site gives back its own rights, and leaves this one', async () => {
    const { driver } = world();
    const page = await driver.openPage(address());
    await beginInspection(driver, page, 'site');
    expect(await rightsOf({ driver })).toContain('cookies');
    await page.close();
    await untilRights(driver, [...keptIn(driver), origin].toSorted());
  });

  test('with a plain button it says what it always says then', async () => {
    const { driver } = world();
    const page = await driver.openPage(address());
    await untilSaid(driver, nl.reportedTitle.message);
    await setNeutral(driver, true);
    await untilSaid(driver, nl.neutralTitle.message);
    await setNeutral(driver, false);
    await untilSaid(driver, nl.reportedTitle.message);
    await page.close();
  });

  test('stopping gives the right back', async () => {
    const { driver } = world();
    const page = await driver.openPage(address());
    await untilSaid(driver, nl.reportedTitle.message);
    const popup = await popupAt(driver, page);
    await popup.click('[data-action=stop-watching]');
    await popup.waitFor('[data-watching=stopped]', 10_000);
    await driver.closePopup();
    await untilRights(driver, keptIn(driver));
    await page.close();
  });
});

const setNeutral = (driver: Driver, isNeutral: boolean) =>
  driver.backgroundEvaluate(async (value) => {
    const { settings } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...settings, isNeutral: value } });
  }, isNeutral);

/** Whether what is reported stands above the ways to mark. */
function comesFirst(): boolean {
  const [reports, mark] = ['[data-reports-here]', '[data-action=mark]'].map((selector) =>
    document.querySelector(selector),
  );
  if (!reports || !mark) return false;
  return (reports.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
