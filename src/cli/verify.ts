/**
 * `npm run verify -- <pack> … [--ca <root>] [--json]`: checks packs, and what is given beside them, and says
 * what that proves and what it does not.
 */
import { crc32 } from 'node:zlib';
import type { Beside, BesideCheck } from '../domain/beside.ts';
import { besideOutcome } from '../verify/check-beside.ts';
import type { GivenStamps } from '../verify/check-stamp.ts';
import { now } from '../verify/clock.ts';
import { readGiven } from '../verify/read-beside.ts';
import { withStrays } from '../verify/stray-stamps.ts';
import { type VerifiedWith, verifyWith } from '../verify/verify-with.ts';
import { withFile } from './file-source.ts';
import { type NamedFile, namedFile } from './given-file.ts';
import { nodeHashing } from './node-hashing.ts';
import { inflateWhole } from './node-inflate.ts';
import { readStamps } from './read-stamps.ts';
import { spokenWords } from './spoken-words.ts';
import { argumentsIn, type VerifyArguments } from './verify-arguments.ts';
import { exitCodeOf, type Verified, type VerifiedFile, verifyJson } from './verify-json.ts';
import { verifyText } from './verify-text.ts';

const usage = `npm run verify -- <pack.zip> [<part-2.zip> …] [<receipt.json>] [<opening.json> [<file>]] [<answer.tsr> …] [--ca <root.pem>] [--json]
Controleert bewijspakketten. Checks evidence packs.
0: intact · 1: bevindingen, findings · 2: niet te lezen, unreadable`;

const ports = { hashing: nodeHashing, crc32, inflateWhole, now };

/** What is given beside the packs. */
type Given = { readonly beside: readonly Beside[]; readonly stamps: GivenStamps };

const verify = (path: string, { beside, stamps }: Given): Promise<VerifiedWith> =>
  withFile(path, (source) => verifyWith(source, beside, { ...ports, stamps }));

type Looked = { readonly file: VerifiedFile; readonly beside: readonly BesideCheck[] };

async function verifyFile({ named, path }: NamedFile, given: Given): Promise<Looked> {
  try {
    const { verification, beside } = await verify(path, given);
    return { file: { file: named, verification }, beside };
  } catch (error) {
    // Not there, no right to read it, a disk that fails: the system says which.
    complain(error, named);
    return { file: { file: named, verification: null }, beside: [] };
  }
}

const complain = (error: unknown, otherwise: string): void =>
  void process.stderr.write(`${error instanceof Error ? error.message : otherwise}\n`);

async function verifyAll({ packs: names, ...loose }: VerifyArguments): Promise<Verified> {
  const stamps = await readStamps(loose);
  const { packs, beside } = await readGiven(names.map(namedFile));
  const given = { beside: beside.map((one) => one.beside), stamps };
  const looked: Looked[] = [];
  for (const pack of packs) looked.push(await verifyFile(pack, given));
  const checked = beside.map(async ({ file, beside: one }, index) => {
    const checks = looked.flatMap((pack) => pack.beside[index] ?? []);
    return { file: file.named, check: await besideOutcome(one, checks, ports) };
  });
  const files = looked.map(({ file }) => file);
  return { files: strayed(files, stamps), beside: await Promise.all(checked) };
}

/** What was given beside the packs must be of one of them. */
function strayed(files: readonly VerifiedFile[], { answers }: GivenStamps): VerifiedFile[] {
  const all = withStrays(
    files.flatMap(({ verification }) => verification ?? []),
    answers,
  ).values();
  return files.map(({ file, verification }) => ({
    file,
    verification: verification && (all.next().value ?? null),
  }));
}

/** Words are looked up only when there is a key to be told in them. */
const wordsFor = ({ files, beside }: Verified) =>
  beside.some(({ check }) => check.kind === 'receipt') ||
  files.some(({ verification }) => verification?.signer.kind === 'key')
    ? spokenWords()
    : undefined;

async function main(words: readonly string[]): Promise<number> {
  const asked = argumentsIn(words);
  if (asked === null) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  try {
    const verified = await verifyAll(asked);
    process.stdout.write(
      `${asked.isJson ? verifyJson(verified) : verifyText(verified, wordsFor(verified))}\n`,
    );
    return exitCodeOf(verified);
  } catch (error) {
    complain(error, usage);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
