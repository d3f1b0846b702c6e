/**
 * The first step of `npm start`, `npm test` and of `npm run demo`, `gallery`, `verify`, `collect` and `ask`:
 * sees to it that everything they need is there, on a machine with nothing but git and Node, and starts them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTools } from './ensure-tools.mjs';
import { binOf, handOver, root } from './run-bin.mjs';

/** @typedef {import('./tools.mjs').Command} Command */

const tsx = ['--import', 'tsx'];

/** @type {Readonly<Record<Command, () => readonly string[]>>} */
const entries = {
  start: () => [...tsx, 'test/demo/start.ts'],
  test: () => [...tsx, 'test/support/run-tests.ts'],
  demo: () => [...tsx, 'test/demo/demo.ts'],
  verify: () => [...tsx, 'src/cli/verify.ts'],
  collect: () => [...tsx, 'src/cli/collect.ts'],
  ask: () => [...tsx, 'src/cli/ask.ts'],
  gallery: () => [binOf('vite'), '--config', 'test/gallery/vite.config.ts'],
};

/** @param {string} name @param {readonly string[]} args @returns {Promise<number>} the exit code */
async function main(name, args) {
  if (!isNodeNewEnough()) return refuse(nodeSentence());
  if (!isCommand(name)) return refuse(`There is no command “${name}”.`);
  if (!arePackagesThere() && !installPackages())
    return refuse('npm could not install the packages.');
  const missing = ensureTools(name, args);
  for (const sentence of missing) console.error(sentence);
  // Tests go on without what is missing, and count it as skipped; nothing else can.
  if (missing.length > 0 && name !== 'test') return 1;
  if (missing.length > 0 && process.env.CI) return refuse('Under CI nothing may be left out.');
  return handOver([...entries[name](), ...args]);
}

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence);
  return 1;
}

/** @param {string} name @returns {name is Command} */
function isCommand(name) {
  return Object.hasOwn(entries, name);
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** @returns {string} */
const wantedNode = () => readJson('package.json').engines.node.replace('>=', '');

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wantedNode().split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

const nodeSentence = () =>
  `This is Node ${process.versions.node}; Kantlijn needs Node ${wantedNode()} or newer, from https://nodejs.org.`;

/** True when what is installed is what the lockfile asks for; optional packages may be absent. */
function arePackagesThere() {
  const installedFile = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, installedFile))) return false;
  const installed = readJson(installedFile).packages;
  const wanted = Object.entries(readJson('package-lock.json').packages);
  return wanted.every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path]?.version ?? (optional ? version : '')) === version,
  );
}

// Under `npm run` the npm that runs us is named; it is the one to use.
function installPackages() {
  // Beside what is asked for, and not in it: `verify --json` is read by programs.
  console.error('Installing packages …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const shell = !npm && process.platform === 'win32';
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['inherit', 2, 2], shell };
  return spawnSync(command, [...first, 'ci'], options).status === 0;
}

const [name = '', ...args] = process.argv.slice(2);
process.exitCode = await main(name, args);
