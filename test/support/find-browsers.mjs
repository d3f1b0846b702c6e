/** Where browsers live. Plain JavaScript without packages: it runs before anything is installed. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not ours to run: either way the next candidate is tried.
  }
}

/** @param {string[]} names */
const onPath = (names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)));

/** @param {string} relative */
const onWindows = (relative) =>
  [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter((dir) => dir !== undefined)
    .map((dir) => join(dir, relative));

/** Where `playwright install` puts what it downloads. */
function playwrightDir() {
  const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (PLAYWRIGHT_BROWSERS_PATH) return PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** Folder and program inside one download; the names changed over the years. */
const playwrightPrograms = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

/** The newest download first. */
function playwrightPlaces() {
  const dir = playwrightDir();
  if (!existsSync(dir)) return [];
  const downloads = readdirSync(dir).filter((name) => /^chromium-\d+$/.test(name));
  const revision = (/** @type {string} */ name) => Number(name.replace('chromium-', ''));
  const newestFirst = downloads.sort((a, b) => revision(b) - revision(a));
  return newestFirst.flatMap((name) =>
    playwrightPrograms.map((program) => join(dir, name, program)),
  );
}

const chromiumPlaces = [
  ...onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']),
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...onWindows('Chromium\\Application\\chrome.exe'),
  ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
];

const firefoxPlaces = [
  ...onPath(['firefox-esr', 'firefox']),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...onWindows('Mozilla Firefox\\firefox.exe'),
];

/** Path of a Chromium, or `null`. `CHROMIUM_PATH` wins. */
export const findChromium = () =>
  process.env.CHROMIUM_PATH ??
  [...chromiumPlaces, ...playwrightPlaces()].find(isExecutable) ??
  null;

/** Path of a Firefox, or `null`. `FIREFOX_PATH` wins. */
export const findFirefox = () =>
  process.env.FIREFOX_PATH ?? firefoxPlaces.find(isExecutable) ?? null;

/** True when a command of that name can be run. @param {string} command */
export const hasCommand = (command) => onPath([command, `${command}.exe`]).some(isExecutable);
