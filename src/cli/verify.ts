/** `npm run verify -- <pack> … [--json]`: checks packs, and says what that proves and what it does not. */
import { resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Verification } from '../domain/verification.ts';
import { now } from '../verify/clock.ts';
import { verifyPack } from '../verify/verify-pack.ts';
import { withFile } from './file-source.ts';
import { here } from './here.ts';
import { nodeHashing } from './node-hashing.ts';
import { inflateWhole } from './node-inflate.ts';
import { exitCodeOf, type VerifiedFile, verifyJson } from './verify-json.ts';
import { verifyText } from './verify-text.ts';

const usage = `npm run verify -- <pack.zip> [<part-2.zip> …] [--json]
Controleert bewijspakketten. Checks evidence packs.
0: intact · 1: bevindingen, findings · 2: niet te lezen, unreadable`;

const verify = (path: string): Promise<Verification> =>
  withFile(path, (source) =>
    verifyPack(source, { hashing: nodeHashing, crc32, inflateWhole, now }),
  );

async function verifyFile(file: string): Promise<VerifiedFile> {
  try {
    return { file, verification: await verify(resolve(here, file)) };
  } catch (error) {
    // Not there, no right to read it, a disk that fails: the system says which.
    process.stderr.write(`${error instanceof Error ? error.message : file}\n`);
    return { file, verification: null };
  }
}

async function main(words: readonly string[]): Promise<number> {
  const names = words.filter((word) => word !== '--json');
  if (names.length === 0 || names.some((name) => name.startsWith('--'))) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const verified: VerifiedFile[] = [];
  for (const name of names) verified.push(await verifyFile(name));
  const isJson = words.length > names.length;
  process.stdout.write(`${isJson ? verifyJson(verified) : verifyText(verified)}\n`);
  return exitCodeOf(verified);
}

process.exitCode = await main(process.argv.slice(2));
