/** The outside programs that must accept our packs, and a folder to let them do it in. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Bytes } from '../../../src/zip/records.ts';
import { hasCommand } from '../../support/find-browsers.mjs';

/** The output of a command. Throws with its messages when it does not succeed. */
export const run = (command: string, args: readonly string[], cwd?: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 27 });

const comparison = `
import os, sys, zipfile
archive, folder = sys.argv[1:]
with zipfile.ZipFile(archive) as pack:
    for name in pack.namelist():
        with open(os.path.join(folder, name), 'rb') as file:
            assert pack.read(name) == file.read(), name
    print(len(pack.namelist()))
`;

// `python3 -m zipfile -t` names a damaged file and still succeeds.
const soundness = `
import sys, zipfile
assert zipfile.ZipFile(sys.argv[1]).testzip() is None
`;

/** Every reader that is installed here says yes, or throws. */
export const readers = [
  { name: 'unzip', test: (zip: string) => run('unzip', ['-tqq', zip]) },
  { name: 'python3', test: (zip: string) => run('python3', ['-c', soundness, zip]) },
  { name: '7z', test: (zip: string) => run('7z', ['t', '-bd', zip]) },
].filter(({ name }) => hasCommand(name));

export const canUnzip = hasCommand('unzip');
export const hasPython = hasCommand('python3');

/** How many entries the archive has, each with the same bytes as the file of that name in `folder`. */
export const compareWithFolder = (zip: string, folder: string): number =>
  Number(run('python3', ['-c', comparison, zip, folder]));

/** Does something in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function writeUnder(folder: string, path: string, bytes: Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** A sink that keeps everything, for small files. */
export function keptBytes() {
  const chunks: Bytes[] = [];
  const bytes = () => Buffer.concat(chunks);
  const patch = (offset: number, part: Bytes) => {
    const whole = bytes();
    whole.set(part, offset);
    chunks.splice(0, chunks.length, new Uint8Array(whole));
  };
  const write = (chunk: Bytes) => void chunks.push(chunk.slice());
  return { sink: write, file: { write, patch }, bytes };
}

/** Does something as if the computer stood elsewhere. */
export async function inTimeZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
