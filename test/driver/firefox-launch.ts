// Starts Firefox on a profile, without traffic of its own, and puts the extension in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../support/find-browsers.mjs';
import type { LaunchOptions } from './driver.ts';
import type { Profile } from './profile.ts';

/** The host part of the extension's addresses; pinned, or it would differ at every start. */
export const extensionUuid = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

type Manifest = { readonly browser_specific_settings: { readonly gecko: { readonly id: string } } };

export function geckoIdIn(extensionDir: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

export async function startFirefox(options: LaunchOptions, profile: Profile): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('no Firefox found; set FIREFOX_PATH');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    userDataDir: profile.dir,
    defaultViewport: null,
    // Without it neither extension pages nor the browser's own window can be reached.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferencesFor(options, profile),
  });
  await browser.installExtension(options.extensionDir);
  return browser;
}

function preferencesFor(options: LaunchOptions, { downloads }: Profile) {
  const { hostMapping, language, colorScheme, extensionDir } = options;
  return {
    ...quiet,
    ...keepExtensionData,
    ...(hostMapping ? { 'network.dns.forceResolve': '127.0.0.1' } : {}),
    ...(colorScheme ? colorPreferences[colorScheme] : {}),
    'extensions.webextensions.uuids': JSON.stringify({ [geckoIdIn(extensionDir)]: extensionUuid }),
    // Requests for a host are granted without a question, which nobody could answer.
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.locale.requested': language,
    'intl.accept_languages': language,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  };
}

const colorPreferences = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1, 'ui.systemUsesDarkTheme': 0 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.systemUsesDarkTheme': 1 },
};

// A temporary add-on loses its data when the browser closes, unless told otherwise.
const keepExtensionData = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const quiet = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
};
