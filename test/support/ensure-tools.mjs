/** Sees to it that browsers and tools are there: installed where that is possible, named where not. */
import { spawnSync } from 'node:child_process';
import { hasCommand } from './find-browsers.mjs';
import { binOf, runScript } from './run-bin.mjs';
import { chromium, firefox, tools } from './tools.mjs';

/** @typedef {import('./tools.mjs').Tool} Tool */
/** @typedef {import('./tools.mjs').Command} Command */

/**
 * Returns a sentence for each tool that is still missing.
 * @param {Command} command
 * @param {readonly string[]} args
 */
export function ensureTools(command, args) {
  const needed = toolsFor(command, args);
  if (canInstallPackages()) installPackages([...new Set(needed.flatMap(missingPackages))]);
  if (needed.includes(chromium) && !chromium.isThere()) installPlaywrightChromium();
  return needed.filter((tool) => !tool.isThere()).map(missingSentence);
}

/**
 * One browser is enough to look at or to demonstrate; the tests want both.
 * @param {Command} command
 * @param {readonly string[]} args
 */
function toolsFor(command, args) {
  const needed = tools.filter((tool) => tool.neededBy.includes(command));
  if (command === 'test') return needed;
  const isFirefoxAsked = /--browser[= ]firefox/.test(args.join(' '));
  const isChoiceFree = command === 'start' && !args.join(' ').includes('--browser');
  const isFirefoxEnough = isChoiceFree && !chromium.isThere() && firefox.isThere();
  const spare = isFirefoxAsked || isFirefoxEnough ? chromium : firefox;
  return needed.filter((tool) => tool !== spare);
}

const canInstallPackages = () => process.getuid?.() === 0 && hasCommand('apt-get');

/**
 * A tool that did not come as a package is left alone; one that did also gets its companions.
 * @param {Tool} tool
 */
function missingPackages({ isThere, debian: [own = '', ...companions] }) {
  if (isThere() && !isInstalled(own)) return [];
  return [own, ...companions].filter((name) => !isInstalled(name));
}

/** @param {string} name */
const isInstalled = (name) =>
  spawnSync('dpkg', ['-s', name], { encoding: 'utf8' }).stdout.includes('install ok installed');

/** @param {readonly string[]} names */
function installPackages(names) {
  if (names.length === 0) return;
  console.log(`Installing ${names.join(', ')} …`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...names);
}

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  const { status, stdout, stderr } = spawnSync('apt-get', [...patience, ...args], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`apt-get ${args[0]} failed:\n${stdout}${stderr}`);
}

function installPlaywrightChromium() {
  console.log('Installing Chromium through Playwright …');
  runScript(binOf('playwright'), ['install', 'chromium']);
}

/** @param {Tool} tool */
const missingSentence = ({ name, use, debian, variable }) =>
  `${name} is not on this machine, so ${use} is left out; install it (Debian: apt install ${debian[0]})` +
  (variable ? `, or say in ${variable} where it is.` : '.');
