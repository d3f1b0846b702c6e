// Builds the extension for one browser when what stands in `dist` is older than its sources.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../driver/driver.ts';
import { binOf, root, runScript } from './run-bin.mjs';

const sources = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/** Returns the folder of the built extension. Throws when it cannot be built. */
export function ensureBuilt(kind: BrowserKind): string {
  const dir = join(root, 'dist', kind);
  if (!isFresh(dir) && !runScript(binOf('vite'), ['build', '--mode', kind, '--logLevel', 'warn'])) {
    throw new Error('The extension could not be built; what is wrong stands above.');
  }
  return dir;
}

function isFresh(dir: string): boolean {
  const builtAt = changedAt(join(dir, 'manifest.json'));
  return sources.every((source) => newestIn(join(root, source)) <= builtAt);
}

const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return changedAt(path);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => changedAt(join(path, name))));
}
