/** What must hold of a pack that was changed at random. */
import type { Verdict } from '../../../src/domain/verification.ts';
import { packSignatureFile } from '../../../src/pack/signature-files.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { check } from './check.ts';
import { type Mutation, mutated, rebuilt } from './mutations.ts';
import { isAt, type Part, partsOf } from './surgery.ts';

export type Judged = { readonly verdict: Verdict; readonly tookMs: number };

const most = 5_000;

/** Throws when the check fails to say what is so. */
export async function judge(
  zip: Bytes,
  parts: readonly Part[],
  mutation: Mutation,
): Promise<Judged> {
  const whole = rebuilt(zip, parts, mutation);
  const pack = mutated(whole, mutation);
  const from = performance.now();
  const { verdict, findings } = await check(pack);
  const tookMs = performance.now() - from;
  if (tookMs > most) throw new Error(`it took ${tookMs} ms`);
  if ((verdict === 'intact') !== (findings.length === 0)) throw new Error('findings and verdict');
  if (verdict === 'intact') await mustBeWhole(pack, whole, zip, parts, mutation);
  return { verdict, tookMs };
}

/** No byte was changed; or the ZIP file was written anew around the same files, or lists around others. */
async function mustBeWhole(
  pack: Bytes,
  whole: Bytes,
  zip: Bytes,
  parts: readonly Part[],
  { isRelisted }: Mutation,
): Promise<void> {
  if (!isSame(pack, whole)) throw new Error('a changed byte was called intact');
  if (isSame(pack, zip)) return;
  const files = await partsOf(pack);
  if (isRelisted) return mustBeUnsigned(files, parts);
  const those = inOrder(parts);
  const isEach = inOrder(files).every(
    ({ path, bytes }, index) =>
      path === those[index]?.path && isSame(bytes, those[index]?.bytes ?? new Uint8Array()),
  );
  if (files.length !== parts.length || !isEach) throw new Error('other files were called intact');
}

/** Which of the two files of a signature comes first stands in no list, and says nothing. */
const inOrder = (parts: readonly Part[]): readonly Part[] => {
  const isOfSignature = ({ path }: Part) => path.includes('/signatures/');
  const ofSignature = parts.filter(isOfSignature);
  return [
    ...parts.filter((part) => !isOfSignature(part)),
    ...ofSignature.toSorted((one, other) => (one.path < other.path ? -1 : 1)),
  ];
};

/** Whoever makes the lists anew cannot sign them: the signature is of the lists as they were, or gone. */
function mustBeUnsigned(files: readonly Part[], parts: readonly Part[]): void {
  const bytesOf = (from: readonly Part[], path: string) =>
    from.find(isAt(path))?.bytes ?? new Uint8Array();
  const list = 'tagmanifest-sha256.txt';
  const isSigned = files.some(isAt(packSignatureFile));
  if (isSigned && !isSame(bytesOf(files, list), bytesOf(parts, list)))
    throw new Error('other lists were called intact under the old signature');
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);
