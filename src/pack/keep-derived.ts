/** A report from which sentences were left out gets a name when it is received: one that follows from it. */
import { asId, type RevisionId, type Sha256 } from '../domain/ids.ts';
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
  return { ...derived, rev: revisionFrom(sha256), parentRev: null };
}

/** The first 128 bits in the form of a UUID version 4 (RFC 9562, 5.4), of which six bits are fixed. */
export function revisionFrom(sha256: Sha256): RevisionId {
  const variant = '89ab'[Number.parseInt(sha256.charAt(16), 16) & 3];
  return asId(
    [
      sha256.slice(0, 8),
      sha256.slice(8, 12),
      `4${sha256.slice(13, 16)}`,
      `${variant}${sha256.slice(17, 20)}`,
      sha256.slice(20, 32),
    ].join('-'),
  );
}
