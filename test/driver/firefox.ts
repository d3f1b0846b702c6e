// Firefox: tabs over WebDriver BiDi through puppeteer; the rest through the browser's own window.
import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { callSource } from './call-source.ts';
import { watchDownloads } from './downloads.ts';
import { type Driver, type LaunchOptions, usualViewport } from './driver.ts';
import { dropInPlace, runInPlace } from './firefox-beside.ts';
import { type ChromeScope, openChromeScope, startNavigation } from './firefox-bidi.ts';
import { createEntrances } from './firefox-entrances.ts';
import { extensionUuid, geckoIdIn, startFirefox } from './firefox-launch.ts';
import { createPopup } from './firefox-popup.ts';
import { createSidePanel } from './firefox-side-panel.ts';
import { spokenInPlace } from './firefox-spoken.ts';
import { fitPageArea, terminateBackground, triggerAction } from './firefox-window.ts';
import { goToWebPage, goUnannounced } from './navigate.ts';
import { killProcess, processGone, processOf } from './process.ts';
import { openProfile, type Profile } from './profile.ts';
import { createTabs } from './tabs.ts';
import { until } from './until.ts';

const origin = `moz-extension://${extensionUuid}`;

export const launchFirefox = (options: LaunchOptions): Promise<Driver> =>
  open(options, openProfile(options));

async function open(options: LaunchOptions, profile: Profile): Promise<Driver> {
  const browser = await startFirefox(options, profile);
  const inWindow = await openChromeScope(browser);
  const { width, height } = options.viewport ?? usualViewport;
  await inWindow(fitPageArea, width, height);
  return createDriver({ browser, inWindow, options, profile });
}

type Parts = {
  readonly browser: Browser;
  readonly inWindow: ChromeScope;
  readonly options: LaunchOptions;
  readonly profile: Profile;
};

async function createDriver({ browser, inWindow, options, profile }: Parts): Promise<Driver> {
  const geckoId = geckoIdIn(options.extensionDir);
  const tabs = createTabs(browser, goTo);
  const child = processOf(browser);
  return {
    kind: 'firefox',
    version: await browser.version(),
    extensionOrigin: origin,
    profileDir: profile.dir,
    downloads: profile.downloads,
    openPage: tabs.open,
    extensionPage: (path) => tabs.open(`${origin}/${path}`),
    tab: tabs.find,
    anyTab: tabs.findAny,
    clickAction: async (page) => {
      await page.bringToFront();
      await inWindow(triggerAction, geckoId);
    },
    dropPath: async (page, path) => {
      await page.bringToFront();
      await dropInPlace(inWindow, { place: 'tab', geckoId }, path);
    },
    ...createEntrances(inWindow, options.extensionDir),
    ...createPopup(inWindow, geckoId),
    ...createSidePanel(inWindow, geckoId),
    spoken: async (where) => {
      if (where === 'popup') return spokenInPlace(inWindow, { place: 'popup', geckoId });
      await where.bringToFront();
      return spokenInPlace(inWindow, { place: 'tab', geckoId });
    },
    waitForDownload: watchDownloads(profile.downloads),
    // A preference does it, from the start.
    acceptHostPrompts: async () => {},
    backgroundEvaluate: (fn, ...args) =>
      runInPlace(inWindow, { place: 'background', geckoId }, callSource(fn, args)),
    killBackground: () => inWindow(terminateBackground, geckoId),
    restart: async () => {
      await browser.close();
      await processGone(child);
      return open(options, profile);
    },
    restartInstalled: async () => {
      throw new Error('only Chromium is asked what a start does');
    },
    kill: async () => {
      await killProcess(child);
      await preferencesRestored(profile.dir);
    },
    relaunch: () => open(options, profile),
    gone: processGone(child),
    close: async () => {
      await browser.close();
      await processGone(child);
      profile.dispose();
    },
  };
}

// Only pages of the web tell when they have loaded.
const goTo = (page: Page, url: string): Promise<void> =>
  /^https?:/.test(url)
    ? goToWebPage(page, url)
    : goUnannounced(page, () => startNavigation(page, url));

// When the process is gone, puppeteer puts the preferences of the profile back; who starts the browser
// before that finds them half moved.
async function preferencesRestored(profileDir: string): Promise<void> {
  const isRestored = () => !readdirSync(profileDir).some((name) => name.endsWith('.puppeteer'));
  const what = 'the preferences of the profile to be put back';
  await until(() => isRestored() || null, { timeoutMs: 5_000, what });
}
