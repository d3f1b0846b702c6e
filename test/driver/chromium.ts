// Chromium: everything over the debugging protocol, through puppeteer.
import { realpathSync } from 'node:fs';
import type { Browser, Extension } from 'puppeteer-core';
import { createBackground } from './chromium-background.ts';
import { createEntrances } from './chromium-entrances.ts';
import { allowUnpacked, markInstalled } from './chromium-installed.ts';
import { type Extensions, startChromium } from './chromium-launch.ts';
import { createPopup } from './chromium-popup.ts';
import { spokenIn } from './chromium-spoken.ts';
import { watchDownloads } from './downloads.ts';
import { type Driver, type LaunchOptions, type PageHandle, usualViewport } from './driver.ts';
import { goToWebPage } from './navigate.ts';
import { pageBehind } from './page-handle.ts';
import { killProcess, processGone, processOf } from './process.ts';
import { openProfile, type Profile } from './profile.ts';
import { createTabs } from './tabs.ts';
import { until } from './until.ts';

export const launchChromium = (options: LaunchOptions): Promise<Driver> =>
  open(options, openProfile(options));

async function open(
  options: LaunchOptions,
  profile: Profile,
  extensions: Extensions = 'to-load',
): Promise<Driver> {
  const browser = await startChromium(options, profile, extensions);
  const extension = await extensionIn(browser, options);
  return createDriver({ browser, extension, options, profile });
}

type Parts = {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly options: LaunchOptions;
  readonly profile: Profile;
};

async function createDriver({ browser, extension, options, profile }: Parts): Promise<Driver> {
  const origin = `chrome-extension://${extension.id}`;
  const tabs = createTabs(browser, goToWebPage);
  const child = processOf(browser);
  const { popupPage, ...popup } = createPopup(browser, extension);
  const background = createBackground(browser, extension);
  const clickAction = async (page: PageHandle) => {
    await page.bringToFront();
    await extension.triggerAction(pageBehind(page));
  };
  const end = async () => {
    await browser.close();
    await processGone(child);
  };
  return {
    kind: 'chromium',
    version: await browser.version(),
    extensionOrigin: origin,
    profileDir: profile.dir,
    downloads: profile.downloads,
    openPage: tabs.open,
    extensionPage: (path) => tabs.open(`${origin}/${path}`),
    tab: tabs.find,
    anyTab: tabs.findAny,
    clickAction,
    dropPath,
    ...createEntrances({ clickAction, ...popup, ...background }),
    ...popup,
    spoken: async (where) => spokenIn(where === 'popup' ? await popupPage() : pageBehind(where)),
    sidePanel: async () => {
      throw new Error('Chromium has no panel of ours');
    },
    isSidePanelOpen: async () => false,
    waitForDownload: watchDownloads(profile.downloads),
    acceptHostPrompts: () => acceptHostPrompts(browser, extension),
    ...background,
    restart: async () => {
      await end();
      return open(options, profile);
    },
    restartInstalled: async () => {
      await allowUnpacked(browser);
      await end();
      markInstalled(profile, extension);
      return open(options, profile, 'are-there');
    },
    kill: () => killProcess(child),
    relaunch: () => open(options, profile),
    gone: processGone(child),
    close: async () => {
      await end();
      profile.dispose();
    },
  };
}

/** With the mouse, in the middle of the page. */
async function dropPath(handle: PageHandle, path: string): Promise<void> {
  const page = pageBehind(handle);
  const { width, height } = page.viewport() ?? usualViewport;
  const protocol = await page.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await protocol.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  await protocol.detach();
}

const extensionIn = (browser: Browser, { extensionDir }: LaunchOptions): Promise<Extension> => {
  const dir = realpathSync(extensionDir); // As the browser says it.
  const find = async () =>
    [...(await browser.extensions()).values()].find(({ path }) => path === dir) ?? null;
  return until(find, { timeoutMs: 10_000, what: 'the extension' });
};

// Headless Chromium shows no question, so it would hang for ever. Its own page for extensions can
// grant beforehand; the request of the extension then succeeds, and not a moment earlier.
async function acceptHostPrompts(browser: Browser, extension: Extension): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const grant = `chrome.developerPrivate.addHostPermission('${extension.id}', '*://*/*')`;
  await page.evaluate(grant);
  await page.close();
}
