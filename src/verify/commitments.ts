/** Opening commitments: SHA-256(0x00 ‖ salt ‖ SHA-256(content)), see `domain/seal.ts`. */
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Hashing } from '../domain/hashing.ts';
import { bytesOfHex } from '../domain/hex.ts';
import { isSha256, type Sha256 } from '../domain/ids.ts';
import type { Commitment, Json } from '../domain/seal.ts';
import { isObject } from './json.ts';

/** The commitment that `value` is; `null` when it is none. */
export function readCommitment(value: Json | undefined): Commitment | null {
  if (!isObject(value)) return null;
  const { salt, digest } = value;
  return isSha256(salt) && isSha256(digest) ? { salt, digest } : null;
}

/** Whether it was made over content with that fingerprint. */
export async function fits(
  { salt, digest }: Commitment,
  sha256: Sha256,
  hashing: Hashing,
): Promise<boolean> {
  const opened = Uint8Array.from([0, ...bytesOfHex(salt), ...bytesOfHex(sha256)]);
  return (await hashing.digest(opened)) === digest;
}

/** Whether it was made over that value, as canonical JSON. */
export async function fitsJson(
  commitment: Commitment,
  value: Json,
  hashing: Hashing,
): Promise<boolean> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  return fits(commitment, await hashing.digest(bytes), hashing);
}
