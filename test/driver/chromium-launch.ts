// Starts Chromium with the extension, on a profile, without traffic of its own.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/find-browsers.mjs';
import { type LaunchOptions, usualViewport, type Viewport } from './driver.ts';
import { isPageGone } from './page-handle.ts';
import type { Profile } from './profile.ts';
import { until } from './until.ts';

/** `are-there`: the profile has them, and Chromium loads them by itself. */
export type Extensions = 'to-load' | 'are-there';

export async function startChromium(
  options: LaunchOptions,
  profile: Profile,
  extensions: Extensions,
): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium found; set CHROMIUM_PATH');
  seedPreferences(options, profile);
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    userDataDir: profile.dir,
    enableExtensions: extensions === 'are-there' || [
      options.extensionDir,
      ...(options.beside ?? []),
    ],
    ignoreDefaultArgs: ['--enable-automation', '--hide-scrollbars'],
    defaultViewport: null,
    // On Linux the language of the menus comes from here.
    env: { ...process.env, LANGUAGE: options.language },
    args: argumentsFor(options),
  });
  await fitPageArea(browser, options.viewport ?? usualViewport);
  return browser;
}

async function fitPageArea(browser: Browser, { width, height }: Viewport): Promise<void> {
  const resize = async () => {
    const [page] = await browser.pages();
    await page?.resize({ contentWidth: width, contentHeight: height });
    return true;
  };
  // When the browser was killed before, its first tab is sometimes replaced by another.
  const ask = () => resize().catch((fault) => (isPageGone(fault) ? null : Promise.reject(fault)));
  await until(ask, { timeoutMs: 10_000, what: 'the first tab' });
}

function argumentsFor({ hostMapping, language, colorScheme, headless }: LaunchOptions) {
  const isRoot = process.getuid?.() === 0;
  return [
    // The sandbox refuses to start for root.
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(headless ? ['--disable-gpu'] : []),
    ...(hostMapping ? ['--host-resolver-rules=MAP * 127.0.0.1'] : []),
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    `--lang=${language}`,
    '--disable-quic',
    '--disable-component-update',
    '--no-default-browser-check',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ];
}

// The debugging protocol's own setting for downloads would throw away the file names that the
// extension gives, so the browser is told by its preferences.
function seedPreferences({ language }: LaunchOptions, { dir, downloads }: Profile): void {
  const file = join(dir, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(dir, 'Default'), { recursive: true });
  const preferences = {
    download: { default_directory: downloads, prompt_for_download: false },
    intl: { accept_languages: language, selected_languages: language },
  };
  writeFileSync(file, JSON.stringify(preferences));
}
