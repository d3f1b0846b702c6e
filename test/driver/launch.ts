// The door of the driver: opens a browser of the kind asked for, with the extension in it.
import { findChromium, findFirefox } from '../support/find-browsers.mjs';
import { launchChromium } from './chromium.ts';
import type { BrowserKind, Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

const launchers: Readonly<Record<BrowserKind, (options: LaunchOptions) => Promise<Driver>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

export const launch = (kind: BrowserKind, options: LaunchOptions): Promise<Driver> =>
  launchers[kind](options);

/** True when a browser of that kind is on this machine. */
export const isAvailable = (kind: BrowserKind): boolean =>
  (kind === 'chromium' ? findChromium() : findFirefox()) !== null;
