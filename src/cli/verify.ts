/** `npm run verify -- <pack> … [--ca <root>] [--json]`: checks packs, and says what that proves and what it does not. */
import { resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Verification } from '../domain/verification.ts';
import type { GivenStamps } from '../verify/check-stamp.ts';
import { withStrays } from '../verify/stray-stamps.ts';
import { verifyPack } from '../verify/verify-pack.ts';
import { withFile } from './file-source.ts';
import { here } from './here.ts';
import { nodeHashing } from './node-hashing.ts';
import { inflateWhole } from './node-inflate.ts';
import { readStamps } from './read-stamps.ts';
import { argumentsIn, type VerifyArguments } from './verify-arguments.ts';
import { exitCodeOf, type VerifiedFile, verifyJson } from './verify-json.ts';
import { verifyText } from './verify-text.ts';

const usage = `npm run verify -- <pack.zip> [<part-2.zip> …] [<answer.tsr> …] [--ca <root.pem>] [--json]
Controleert bewijspakketten. Checks evidence packs.
0: intact · 1: bevindingen, findings · 2: niet te lezen, unreadable`;

const verify = (path: string, stamps: GivenStamps): Promise<Verification> =>
  withFile(path, (source) =>
    verifyPack(source, { hashing: nodeHashing, crc32, inflateWhole, stamps }),
  );

async function verifyFile(file: string, stamps: GivenStamps): Promise<VerifiedFile> {
  try {
    return { file, verification: await verify(resolve(here, file), stamps) };
  } catch (error) {
    // Not there, no right to read it, a disk that fails: the system says which.
    complain(error, file);
    return { file, verification: null };
  }
}

const complain = (error: unknown, otherwise: string): void =>
  void process.stderr.write(`${error instanceof Error ? error.message : otherwise}\n`);

async function verifyAll({ packs, ...given }: VerifyArguments): Promise<VerifiedFile[]> {
  const stamps = await readStamps(given);
  const verified: VerifiedFile[] = [];
  for (const name of packs) verified.push(await verifyFile(name, stamps));
  return strayed(verified, stamps);
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

async function main(words: readonly string[]): Promise<number> {
  const asked = argumentsIn(words);
  if (asked === null) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  try {
    const verified = await verifyAll(asked);
    process.stdout.write(`${asked.isJson ? verifyJson(verified) : verifyText(verified)}\n`);
    return exitCodeOf(verified);
  } catch (error) {
    complain(error, usage);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
