/** The fingerprint of bytes that are at hand, as fast as this browser can make it. */
import { createSHA256, type IHasher } from 'hash-wasm';
import { hexOf } from '../domain/hex.ts';
import { asSha256, type Sha256 } from '../domain/ids.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Way = (bytes: Bytes) => Promise<Sha256>;

const byBrowser: Way = async (bytes) =>
  asSha256(hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));

let hasher: Promise<IHasher> | null = null;

const byWasm: Way = async (bytes) => {
  hasher ??= createSHA256();
  return asSha256((await hasher).init().update(bytes).digest('hex'));
};

// What is asked of the browser goes to another thread, which takes longer than to do the little there is.
const smallest = 16 << 10;
// Above this it copies what it is given into memory that it gets anew each time (Chromium). Where memory is
// slow to get, that takes longer than all of its arithmetic saves.
const largest = 512 << 10;

let wayForLarge: Promise<Way> | null = null;

/** The quicker one on this computer, by trying both. */
async function quickest(bytes: Bytes): Promise<Way> {
  const took = async (way: Way) => {
    const from = performance.now();
    await way(bytes);
    return performance.now() - from;
  };
  await byWasm(bytes.subarray(0, 1)); // It is compiled before its first use.
  return (await took(byBrowser)) < (await took(byWasm)) ? byBrowser : byWasm;
}

/** SHA-256 (FIPS 180-4). */
export async function fingerprint(bytes: Bytes): Promise<Sha256> {
  if (bytes.byteLength < smallest) return byWasm(bytes);
  if (bytes.byteLength <= largest) return byBrowser(bytes);
  wayForLarge ??= quickest(bytes);
  return (await wayForLarge)(bytes);
}
