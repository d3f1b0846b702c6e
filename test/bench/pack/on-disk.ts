/** The same files on the disk, and what other programs take for them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack } from '../../../src/domain/pack.ts';
import { keptBytes, sortOf } from './kept-bytes.ts';
import { keptIn, numberIn } from './pack-json.ts';

const bytesOf = (path: string, { blobId, byteLength }: ReturnType<typeof keptIn>) =>
  keptBytes(sortOf(path, byteLength), numberIn(blobId));

/** Every file of the pack, under `folder`; what comes back are their paths. */
export function unpackedIn(folder: string, { entries, name }: Pack): string[] {
  return entries.map(({ path, content }) => {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content.kind === 'bytes' ? content.bytes : bytesOf(path, keptIn(content)));
    return join(name, path);
  });
}

/** Milliseconds by the clock, and of the processor: the second says more when others are at work too. */
export type Spent = { readonly ms: number; readonly workedMs: number };

/** What the command says goes to `output`. */
function spentOn(command: string, args: readonly string[], cwd: string, output: string): Spent {
  const script = `TIMEFORMAT='%R %U %S'; out=$1; shift; time "$@" > "$out"`;
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', output, command, ...args], {
    cwd,
    encoding: 'utf8',
  });
  const [real = 0, user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return { ms: real * 1_000, workedMs: (user + system) * 1_000 };
}

export type Commands = { readonly sum: Spent; readonly zip: Spent; readonly check: Spent };

/** `sha256sum`, `zip -n .png` behind it, and `sha256sum -c`. */
export function commandsOn(folder: string, files: readonly string[]): Commands {
  rmSync(join(folder, 'pack.zip'), { force: true });
  return {
    sum: spentOn('sha256sum', files, folder, 'sums'),
    zip: spentOn('zip', ['-qr', '-n', '.png', 'pack.zip', ...files], folder, 'said'),
    check: spentOn('sha256sum', ['-c', '--quiet', 'sums'], folder, 'said'),
  };
}
