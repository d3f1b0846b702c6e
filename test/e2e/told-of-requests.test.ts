/** To which extension Chromium tells of requests: the facts behind a decision in the README. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowUnpacked } from '../driver/chromium-installed.ts';
import type { PageHandle } from '../driver/driver.ts';
import { pageBehind } from '../driver/page-handle.ts';
import { pause, until } from '../driver/until.ts';
import { barePage, writeBareExtension } from './bare-extension.ts';
import { inEachBrowser, type World } from './world.ts';

// In the pages of the extension and of the browser.
declare const chrome: {
  readonly runtime: { reload(): void };
  readonly permissions: {
    request(rights: object): Promise<boolean>;
    contains(rights: object): Promise<boolean>;
    remove(rights: object): Promise<boolean>;
  };
  readonly webRequest: {
    readonly onBeforeRequest: {
      addListener(told: (details: { readonly url: string }) => void, filter: object): void;
    };
  };
};
declare global {
  var told: string[];
}

const sites = { origins: ['*://*/*'] };
const rights = { permissions: ['webRequest'], ...sites };

const heldAtOnce = writeBareExtension({
  permissions: ['webRequest'],
  optional_host_permissions: sites.origins,
});
const askedLater = writeBareExtension({
  optional_permissions: ['webRequest'],
  optional_host_permissions: sites.origins,
});
afterAll(() => {
  for (const dir of [heldAtOnce, askedLater]) rmSync(dir, { recursive: true });
});

const ask = (own: PageHandle, wanted: object): Promise<boolean> =>
  own.evaluate((asked) => chrome.permissions.request(asked), wanted);

const giveBack = (own: PageHandle, unwanted: object): Promise<boolean> =>
  own.evaluate((held) => chrome.permissions.remove(held), unwanted);

/** Of how many requests the extension is told while a page loads. */
async function toldBy(own: PageHandle, { driver, site }: World): Promise<number> {
  await own.evaluate(() => {
    globalThis.told = [];
    const hear = ({ url }: { readonly url: string }) => globalThis.told.push(url);
    chrome.webRequest.onBeforeRequest.addListener(hear, { urls: ['http://*/*'] });
  });
  const page = await driver.openPage(site.url('/inloggen'));
  await pause(500);
  await page.close();
  return own.evaluate(() => globalThis.told.length);
}

/** Lets it load itself anew, which closes its page, and returns another. */
async function loadedAnew(own: PageHandle, { driver }: World): Promise<PageHandle> {
  await own.evaluate(() => setTimeout(() => chrome.runtime.reload(), 100));
  await pause(1000);
  const open = () => driver.extensionPage(barePage).catch(() => null);
  return until(open, { timeoutMs: 10_000, what: 'the extension to be there again' });
}

function inChromium(extensionDir: string, body: (world: () => World) => void): void {
  inEachBrowser(
    (world) => {
      beforeAll(() => world().driver.acceptHostPrompts());
      body(world);
    },
    { extensionDir },
    ['chromium'],
    'untouched',
  );
}

describe('who held the right from the start', () => {
  inChromium(heldAtOnce, (world) => {
    test('is told', async () => {
      const own = await world().driver.extensionPage(barePage);
      expect(await ask(own, sites)).toBe(true);
      expect(await toldBy(own, world())).toBeGreaterThan(1);
    });
  });
});

describe('who is given the right later', () => {
  inChromium(askedLater, (world) => {
    test('is told nothing, and neither after loading itself anew with it', async () => {
      const own = await world().driver.extensionPage(barePage);
      await allowUnpacked(pageBehind(own).browser());
      expect(await ask(own, rights)).toBe(true);
      expect(await toldBy(own, world())).toBe(0);
      const again = await loadedAnew(own, world());
      expect(await again.evaluate((held) => chrome.permissions.contains(held), rights)).toBe(true);
      expect(await toldBy(again, world())).toBe(0);
    });
  });
});

describe('who holds the right, and no site, when the browser starts', () => {
  inChromium(askedLater, (world) => {
    const startAgain = async (): Promise<PageHandle> => {
      const again = await world().driver.restartInstalled();
      world().setDriver(again);
      await again.acceptHostPrompts();
      return again.extensionPage(barePage);
    };

    test('is told of a site that is allowed later, also when the right went and came', async () => {
      const before = await world().driver.extensionPage(barePage);
      expect(await ask(before, rights)).toBe(true);
      expect(await giveBack(before, sites)).toBe(true);
      const own = await startAgain();
      expect(await ask(own, sites)).toBe(true);
      expect(await toldBy(own, world())).toBeGreaterThan(0);
      expect(await giveBack(own, rights)).toBe(true);
      expect(await ask(own, rights)).toBe(true);
      expect(await toldBy(own, world())).toBeGreaterThan(0);
    });

    test('and not when it was given back before the start', async () => {
      const before = await world().driver.extensionPage(barePage);
      expect(await giveBack(before, rights)).toBe(true);
      const own = await startAgain();
      expect(await ask(own, rights)).toBe(true);
      expect(await toldBy(own, world())).toBe(0);
    });
  });
});
