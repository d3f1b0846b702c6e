/** A browser with the built extension, and the sample site: what every end-to-end test starts from. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind, Driver, LaunchOptions } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { type Site, startSite } from '../site/server.ts';
import { findChromium, findFirefox } from '../support/find-browsers.mjs';
import { inTurn } from '../support/in-turn.ts';
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

/**
 * Runs the tests of `body` in each browser; `world` may be used inside tests and hooks only. `turn` gives those
 * things whose turn it is in this browser: each is tried in one of them, and everything in both.
 */
export function inEachBrowser(
  body: (world: () => World, turn: <T>(things: readonly T[]) => readonly T[]) => void,
  options: Partial<LaunchOptions> = {},
  kinds: readonly BrowserKind[] = ['chromium', 'firefox'],
  /** Whether language and computer have been asked already. */
  firstRun: 'answered' | 'untouched' = 'answered',
): void {
  for (const kind of kinds)
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
