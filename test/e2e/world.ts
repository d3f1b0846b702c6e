/** A browser with the built extension, and the sample site: what every end-to-end test starts from. */
import { basename, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { BrowserKind, Driver, LaunchOptions } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { type Site, startSite } from '../site/server.ts';
import { findChromium, findFirefox } from '../support/find-browsers.mjs';
import { inTurn, isEverything } from '../support/in-turn.ts';
import { openDossierPage } from './dossier-page.ts';

export type World = {
  readonly kind: BrowserKind;
  readonly driver: Driver;
  readonly site: Site;
  /** After a restart the old driver is spent. */
  setDriver(driver: Driver): void;
};

const root = resolve(import.meta.dirname, '../..');
const isThere = { chromium: findChromium() !== null, firefox: findFirefox() !== null };

/** Both browsers are on this machine. */
export const bothBrowsers = isThere.chromium && isThere.firefox;

export const launchOptions = (kind: BrowserKind): LaunchOptions => ({
  extensionDir: resolve(root, 'dist', kind),
  hostMapping: true,
  headless: true,
  language: 'nl',
});

/** The promises of the product, and what a stranger checks with: tried in both browsers each time. */
const inBoth: ReadonlySet<string> = new Set([
  'keeps.test.ts',
  'path-by-keyboard.test.ts',
  'no-network.test.ts',
  'forged-messages.test.ts',
  'private-window.test.ts',
  'verify-page.test.ts',
]);

/**
 * The browsers in which a file is tried. Most take turns: what a file says of one browser is said of the
 * other by `npm test -- everything`, before a version goes out. Which turn follows from its name.
 */
function kindsInTurn(kinds: readonly BrowserKind[]): readonly BrowserKind[] {
  const name = basename(expect.getState().testPath ?? '');
  if (isEverything || inBoth.has(name)) return kinds;
  const turn = [...name].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);
  return kinds.filter((_, index) => index === turn % kinds.length);
}

/**
 * Runs the tests of `body` in each browser whose turn it is; `world` may be used inside tests and hooks only. `turn` gives those
 * things whose turn it is in this browser, of what is so slow that both browsers share it: such a file is tried
 * in both.
 */
export function inEachBrowser(
  body: (world: () => World, turn: <T>(things: readonly T[]) => readonly T[]) => void,
  options: Partial<LaunchOptions> = {},
  kinds: readonly BrowserKind[] = ['chromium', 'firefox'],
  /** Whether language and computer have been asked already. */
  firstRun: 'answered' | 'untouched' = 'answered',
): void {
  const isShared = body.length > 1;
  for (const kind of isShared ? kinds : kindsInTurn(kinds))
    describe.skipIf(!isThere[kind])(kind, () => {
      let driver: Driver | null = null;
      let site: Site | null = null;
      beforeAll(async () => {
        site = await startSite();
        driver = await launch(kind, { ...launchOptions(kind), ...options });
        if (firstRun === 'answered') await (await openDossierPage(driver)).close();
      });
      afterAll(async () => {
        await driver?.close();
        await site?.close();
      });
      body(() => {
        if (driver === null || site === null) throw new Error('the world is not there yet');
        return {
          kind,
          driver,
          site,
          setDriver: (next) => {
            driver = next;
          },
        };
      }, inThisTurn(kind));
    });
}

const inThisTurn =
  (kind: BrowserKind) =>
  <T>(things: readonly T[]): readonly T[] =>
    inTurn(things, kind === 'chromium' ? 0 : 1, 2);
