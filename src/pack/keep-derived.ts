/** A report from which sentences were left out gets a name when it is received: one that follows from it. */
import { idFrom, type Sha256 } from '../domain/ids.ts';
import type { DerivedRecord, KeptDerivedRecord } from '../domain/record.ts';
import { stableJson } from './stable-json.ts';

type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<Sha256>;

/** The same words in two packs are the same row; from which pack they came makes no difference. */
export async function keepDerived(
  derived: DerivedRecord,
  digest: Digest,
): Promise<KeptDerivedRecord> {
  const { origin: _origin, ...said } = derived;
  const sha256 = await digest(new TextEncoder().encode(stableJson(said)));
  return { ...derived, rev: idFrom(sha256), parentRev: null };
}
