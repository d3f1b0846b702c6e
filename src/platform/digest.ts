/** Fingerprints (SHA-256, FIPS 180-4) and salted commitments, made by the browser's own cryptography. */
import canonicalize from 'canonicalize';
import { isSha256, type Sha256 } from '../domain/ids.ts';
import type { Commitment, Json } from '../domain/seal.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function digest(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function asSha256(bytes: Bytes): Sha256 {
  const text = hex(bytes);
  if (!isSha256(text)) throw new Error('SHA-256 gave no 32 bytes');
  return text;
}

export const sha256 = async (bytes: Bytes): Promise<Sha256> => asSha256(await digest(bytes));

/** A commitment to `bytes` with a fresh salt: SHA-256(0x00 ‖ salt ‖ SHA-256(bytes)). */
export async function commitBytes(bytes: Bytes): Promise<Commitment> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const content = await digest(bytes);
  const opened = new Uint8Array([0, ...salt, ...content]);
  return { salt: hex(salt), digest: asSha256(await digest(opened)) };
}

/** A commitment to a value, written as canonical JSON (RFC 8785). */
export async function commitJson(value: Json): Promise<Commitment> {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('no JSON value');
  return commitBytes(new TextEncoder().encode(text));
}
