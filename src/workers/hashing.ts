/** Fingerprints in a worker: the browser's own cryptography, and WebAssembly for what comes in pieces. */
import { createSHA256 } from 'hash-wasm';
import type { Hashing } from '../domain/hashing.ts';
import { asSha256 } from '../domain/ids.ts';
import type { BufferPool } from './buffer-pool.ts';
import { fingerprint } from './fingerprint.ts';

/** In this thread alone. */
export const hashing: Hashing = {
  digest: fingerprint,
  begin: async () => {
    const hasher = (await createSHA256()).init();
    return { add: (piece) => void hasher.update(piece), end: () => asSha256(hasher.digest('hex')) };
  },
};

/** With memory that is used again. */
export const hashingWith = (pool: BufferPool): Hashing => ({
  ...hashing,
  begin: async () => {
    const hash = await hashing.begin();
    return {
      ...hash,
      addLast: (piece) => {
        hash.add(piece);
        pool.give(piece);
      },
    };
  },
});
