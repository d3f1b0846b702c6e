/** Fingerprints in a worker: the browser's own cryptography, and WebAssembly for what comes in pieces. */
import { createSHA256 } from 'hash-wasm';
import type { Hashing } from '../domain/hashing.ts';
import { hexOf } from '../domain/hex.ts';
import { asSha256, type Sha256 } from '../domain/ids.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const digest = async (bytes: Bytes): Promise<Sha256> =>
  asSha256(hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));

/** WebCrypto wants the whole at once; hash-wasm takes pieces, at a third of its speed. */
export const hashing: Hashing = {
  digest,
  begin: async () => {
    const hasher = (await createSHA256()).init();
    return { add: (piece) => void hasher.update(piece), end: () => asSha256(hasher.digest('hex')) };
  },
};
