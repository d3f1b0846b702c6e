/**
 * `npm run verify -- <pack> … [--json]`: checks packs, and what is given beside them, and says what that
 * proves and what it does not.
 */
import { crc32 } from 'node:zlib';
import type { Beside, BesideCheck } from '../domain/beside.ts';
import { besideOutcome } from '../verify/check-beside.ts';
import { now } from '../verify/clock.ts';
import { readGiven } from '../verify/read-beside.ts';
import { type VerifiedWith, verifyWith } from '../verify/verify-with.ts';
import { withFile } from './file-source.ts';
import { type NamedFile, namedFile } from './given-file.ts';
import { nodeHashing } from './node-hashing.ts';
import { inflateWhole } from './node-inflate.ts';
import { exitCodeOf, type Verified, type VerifiedFile, verifyJson } from './verify-json.ts';
import { verifyText } from './verify-text.ts';

const usage = `npm run verify -- <pack.zip> [<part-2.zip> …] [<receipt.json>] [<opening.json> [<file>]] [--json]
Controleert bewijspakketten. Checks evidence packs.
0: intact · 1: bevindingen, findings · 2: niet te lezen, unreadable`;

const ports = { hashing: nodeHashing, crc32, inflateWhole, now };

const verify = (path: string, beside: readonly Beside[]): Promise<VerifiedWith> =>
  withFile(path, (source) => verifyWith(source, beside, ports));

type Looked = { readonly file: VerifiedFile; readonly beside: readonly BesideCheck[] };

async function verifyFile({ named, path }: NamedFile, given: readonly Beside[]): Promise<Looked> {
  try {
    const { verification, beside } = await verify(path, given);
    return { file: { file: named, verification }, beside };
  } catch (error) {
    // Not there, no right to read it, a disk that fails: the system says which.
    process.stderr.write(`${error instanceof Error ? error.message : named}\n`);
    return { file: { file: named, verification: null }, beside: [] };
  }
}

async function verifyAll(files: readonly NamedFile[]): Promise<Verified> {
  const { packs, beside } = await readGiven(files);
  const given = beside.map((one) => one.beside);
  const looked: Looked[] = [];
  for (const pack of packs) looked.push(await verifyFile(pack, given));
  const checked = beside.map(async ({ file, beside: one }, index) => {
    const checks = looked.flatMap((pack) => pack.beside[index] ?? []);
    return { file: file.named, check: await besideOutcome(one, checks, ports) };
  });
  return { files: looked.map(({ file }) => file), beside: await Promise.all(checked) };
}

async function main(words: readonly string[]): Promise<number> {
  const names = words.filter((word) => word !== '--json');
  if (names.length === 0 || names.some((name) => name.startsWith('--'))) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const verified = await verifyAll(names.map(namedFile));
  const isJson = words.length > names.length;
  process.stdout.write(`${isJson ? verifyJson(verified) : verifyText(verified)}\n`);
  return exitCodeOf(verified);
}

process.exitCode = await main(process.argv.slice(2));
