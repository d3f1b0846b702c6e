/** Fingerprints (SHA-256, FIPS 180-4) and salted commitments, made by the browser's own cryptography. */
import canonicalize from 'canonicalize';
import { hexOf } from '../domain/hex.ts';
import { asSha256, type Sha256 } from '../domain/ids.ts';
import type { Commitment, Json } from '../domain/seal.ts';

type Bytes = Uint8Array<ArrayBuffer>;

async function digest(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

export const sha256 = async (bytes: Bytes): Promise<Sha256> => asSha256(hexOf(await digest(bytes)));

/** A commitment to `bytes` with a fresh salt: SHA-256(0x00 ‖ salt ‖ SHA-256(bytes)). */
export async function commitBytes(bytes: Bytes): Promise<Commitment> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const content = await digest(bytes);
  const opened = new Uint8Array([0, ...salt, ...content]);
  return { salt: hexOf(salt), digest: asSha256(hexOf(await digest(opened))) };
}

/** A commitment to a value, written as canonical JSON (RFC 8785). */
export async function commitJson(value: Json): Promise<Commitment> {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('no JSON value');
  return commitBytes(new TextEncoder().encode(text));
}
