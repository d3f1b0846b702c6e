/** The fingerprint of bytes that are at hand, as fast as this browser can make it. */
import { createSHA256, type IHasher } from 'hash-wasm';
import { hexOf } from '../domain/hex.ts';
import { asSha256, type Sha256 } from '../domain/ids.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const digestOf = async (bytes: Bytes): Promise<Sha256> =>
  asSha256(hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));

let hasher: Promise<IHasher> | null = null;

async function digestByWasm(bytes: Bytes): Promise<Sha256> {
  hasher ??= createSHA256();
  return asSha256((await hasher).init().update(bytes).digest('hex'));
}

// What is asked of the browser goes to another thread, which takes longer than to do the little there is.
const smallest = 16 << 10;
// It copies what it is given, into memory that it gets anew when that is large (Chromium).
const largest = 512 << 10;

/** SHA-256 (FIPS 180-4). */
export const fingerprint = (bytes: Bytes): Promise<Sha256> =>
  bytes.byteLength < smallest || bytes.byteLength > largest ? digestByWasm(bytes) : digestOf(bytes);
