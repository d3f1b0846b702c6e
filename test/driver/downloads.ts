// Notices when a file has arrived whole in the folder for saved files.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.ts';

export type DownloadWatch = (timeoutMs?: number) => Promise<string>;

// Names of files on their way, in Chromium and in Firefox.
const isPartial = (name: string) => /\.(crdownload|part|tmp)$/.test(name) || name.startsWith('.');

/** Each call waits for one more file than the calls before it. */
export function watchDownloads(dir: string): DownloadWatch {
  const seen = new Set(arrivedIn(dir));
  return async (timeoutMs = 15_000) => {
    const path = await until(() => arrivedIn(dir).find((file) => !seen.has(file)) ?? null, {
      timeoutMs,
      what: `a saved file in ${dir}`,
    });
    seen.add(path);
    return path;
  };
}

/** Firefox makes an empty file first, and the real one beside it. */
function arrivedIn(dir: string): string[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  if (names.some(isPartial)) return [];
  const files = names.map((name) => ({ path: join(dir, name), stat: statOf(join(dir, name)) }));
  return files.filter(({ stat }) => stat?.isFile() && stat.size > 0).map(({ path }) => path);
}

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });
