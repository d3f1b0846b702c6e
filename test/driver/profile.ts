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

export function openProfile({ profileDir, downloadsDir }: LaunchOptions): Profile {
  const dir = profileDir ?? mkdtempSync(join(tmpdir(), 'kantlijn-profile-'));
  const downloads = downloadsDir ?? join(dir, 'downloads');
  mkdirSync(dir, { recursive: true });
  mkdirSync(downloads, { recursive: true });
  // The last processes of a browser may still write for a moment.
  const remove = () =>
    rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return { dir, downloads, dispose: profileDir === undefined ? remove : () => {} };
}
