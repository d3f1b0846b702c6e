/** What must hold of a pack that was changed at random. */
import type { Verdict } from '../../../src/domain/verification.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { check } from './check.ts';
import { type Mutation, mutated, rebuilt } from './mutations.ts';
import { type Part, partsOf } from './surgery.ts';

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
  if (isSame(pack, zip) || isRelisted) return;
  const files = await partsOf(pack);
  const isEach = files.every(
    ({ path, bytes }, index) =>
      path === parts[index]?.path && isSame(bytes, parts[index]?.bytes ?? new Uint8Array()),
  );
  if (files.length !== parts.length || !isEach) throw new Error('other files were called intact');
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);
