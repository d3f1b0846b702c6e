/** Where browsers live. Plain JavaScript without packages: it runs before anything is installed. */
import { accessSync, constants } from 'node:fs';
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
  process.env.CHROMIUM_PATH ?? chromiumPlaces.find(isExecutable) ?? null;

/** Path of a Firefox, or `null`. `FIREFOX_PATH` wins. */
export const findFirefox = () =>
  process.env.FIREFOX_PATH ?? firefoxPlaces.find(isExecutable) ?? null;

/** True when a command of that name can be run. @param {string} command */
export const hasCommand = (command) => onPath([command, `${command}.exe`]).some(isExecutable);
