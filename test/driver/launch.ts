// The door of the driver: opens a browser of the kind asked for, with the extension in it.
import { launchChromium } from './chromium.ts';
import type { BrowserKind, Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

const launchers: Readonly<Record<BrowserKind, (options: LaunchOptions) => Promise<Driver>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

export const launch = (kind: BrowserKind, options: LaunchOptions): Promise<Driver> =>
  launchers[kind](options);
