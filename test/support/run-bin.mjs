/** Runs programs of node_modules by their own entry file, so that no shell and no `.cmd` is needed. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not `import.meta.dirname`: a Node that is too old must get far enough to be told so.
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The script behind a command of a package.
 * @param {string} name of the package
 * @param {string} command
 */
export function binOf(name, command = name) {
  const dir = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  /** @type {string | undefined} */
  const entry = typeof bin === 'string' ? bin : bin[command];
  if (entry === undefined) throw new Error(`${name} has no command ${command}`);
  return join(dir, entry);
}

/**
 * Runs a script to its end, with its output shown; true when it went well.
 * @param {string} script
 * @param {readonly string[]} args
 */
export function runScript(script, args) {
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  return spawnSync(process.execPath, [script, ...args], options).status === 0;
}

/**
 * Starts Node with these arguments in our place, and ends as it ends.
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export function handOver(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  // Ctrl+C reaches the child as well; it tidies up, and we wait for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
