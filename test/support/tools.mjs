/** The one table of what is used besides npm packages: browsers, and tools that check a pack from outside. */
import { findChromium, findFirefox, hasCommand } from './find-browsers.mjs';
import { pythonWith } from './find-python.mjs';

/** @typedef {'start' | 'test' | 'demo' | 'gallery' | 'verify' | 'collect' | 'ask'} Command */

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {() => boolean} isThere
 * @property {readonly string[]} debian packages; the first one holds the tool itself, the others go with it
 * @property {string} use what is left out without it, as the end of a sentence
 * @property {string} [variable] of the environment, that can say where it is
 * @property {readonly Command[]} neededBy
 */

/** @param {string} command */
const command = (command) => () => hasCommand(command);

const hasPikepdf = () => pythonWith('pikepdf') !== null;

/** @type {readonly Command[]} */
const browserCommands = ['start', 'test', 'demo'];

/** Latin and Arabic letters. */
const fonts = ['fonts-dejavu-core', 'fonts-liberation'];

/** @type {Tool} */
export const chromium = {
  name: 'Chromium',
  isThere: () => findChromium() !== null,
  debian: ['chromium', 'chromium-l10n', ...fonts],
  use: 'everything that runs in Chromium',
  variable: 'CHROMIUM_PATH',
  neededBy: browserCommands,
};

/** @type {Tool} */
export const firefox = {
  name: 'Firefox',
  isThere: () => findFirefox() !== null,
  debian: ['firefox-esr', 'firefox-esr-l10n-nl', ...fonts],
  use: 'everything that runs in Firefox',
  variable: 'FIREFOX_PATH',
  neededBy: ['test', 'demo'],
};

/** @type {readonly Tool[]} */
export const tools = [
  chromium,
  firefox,
  {
    name: 'unzip',
    isThere: command('unzip'),
    debian: ['unzip'],
    use: 'opening a pack with unzip',
    neededBy: ['test'],
  },
  {
    name: '7-Zip',
    isThere: command('7z'),
    debian: ['p7zip-full'],
    use: 'opening a pack with 7-Zip',
    neededBy: ['test'],
  },
  {
    name: 'Python',
    isThere: command('python3'),
    debian: ['python3'],
    use: 'opening a pack with Python',
    neededBy: ['test'],
  },
  {
    name: 'OpenSSL',
    isThere: command('openssl'),
    debian: ['openssl'],
    use: 'checking digests with OpenSSL',
    neededBy: ['test'],
  },
  {
    name: 'sha256sum',
    isThere: command('sha256sum'),
    debian: ['coreutils'],
    use: 'checking a pack with sha256sum',
    neededBy: ['test'],
  },
  {
    name: 'age',
    isThere: command('age'),
    debian: ['age'],
    use: 'opening a backup with age',
    neededBy: ['test'],
  },
  {
    name: 'qpdf',
    isThere: command('qpdf'),
    debian: ['qpdf'],
    use: 'checking a PDF with qpdf',
    neededBy: ['test'],
  },
  {
    name: 'pikepdf',
    isThere: hasPikepdf,
    debian: ['python3-pikepdf'],
    use: 'checking the structure of a PDF',
    neededBy: ['test'],
  },
  {
    name: 'poppler',
    isThere: command('pdfinfo'),
    debian: ['poppler-utils'],
    use: 'reading a PDF back',
    neededBy: ['test'],
  },
];
