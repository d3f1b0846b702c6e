// The folder a browser keeps its things in: a given one that stays, or a temporary one that goes.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './driver.ts';

export type Profile = {
  readonly dir: string;
  readonly downloads: string;
  /** Removes what is temporary. */
  dispose(): void;
};

// Removed at the latest when this program ends, whatever ends it but a kill.
const temporary = new Set<string>();
process.once('exit', () => temporary.forEach(remove));

export function openProfile({ profileDir, downloadsDir }: LaunchOptions): Profile {
  const dir = profileDir ?? mkdtempSync(join(tmpdir(), 'kantlijn-profile-'));
  const downloads = downloadsDir ?? join(dir, 'downloads');
  mkdirSync(dir, { recursive: true });
  mkdirSync(downloads, { recursive: true });
  if (profileDir === undefined) temporary.add(dir);
  return { dir, downloads, dispose: () => temporary.has(dir) && remove(dir) };
}

// The last processes of a browser may still write for a moment.
function remove(dir: string): void {
  rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  temporary.delete(dir);
}
