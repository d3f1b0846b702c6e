/** The same files on the disk, and what other programs take for them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack } from '../../../src/domain/pack.ts';
import { keptBytes } from './kept-bytes.ts';
import { keptIn, numberIn } from './pack-json.ts';

/** Every file of the pack, under `folder`; what comes back are their paths. */
export function unpackedIn(folder: string, { entries, name }: Pack): string[] {
  return entries.map(({ path, content }) => {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    const sort = path.endsWith('.png') ? 'picture' : 'page';
    const bytes =
      content.kind === 'bytes' ? content.bytes : keptBytes(sort, numberIn(keptIn(content).blobId));
    writeFileSync(file, bytes);
    return join(name, path);
  });
}

const timed = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });

export type Commands = { readonly sum: number; readonly zip: number; readonly check: number };

/** Milliseconds of `sha256sum`, of `zip -n .png` behind it, and of `sha256sum -c`. */
export function commandsOn(folder: string, files: readonly string[]): Commands {
  let sums = '';
  const sum = timed(() => {
    sums = run('sha256sum', files, folder);
  });
  writeFileSync(join(folder, 'sums'), sums);
  rmSync(join(folder, 'pack.zip'), { force: true });
  const zip = timed(() => run('zip', ['-qr', '-n', '.png', 'pack.zip', ...files], folder));
  const check = timed(() => run('sha256sum', ['-c', '--quiet', 'sums'], folder));
  return { sum, zip, check };
}
