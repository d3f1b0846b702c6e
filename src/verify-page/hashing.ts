/**
 * Fingerprints in the reader's browser: its own way for what is at hand. For what comes in pieces a library
 * in JavaScript, for WebAssembly would have to be let in by the policy of the page.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Hashing } from '../domain/hashing.ts';
import { hexOf } from '../domain/hex.ts';
import { asSha256 } from '../domain/ids.ts';

/** Handing these to another thread takes longer than fingerprinting them; a log has thousands of lines. */
const fewBytes = 2_048;

export const browserHashing: Hashing = {
  digest: async (bytes) =>
    bytes.byteLength < fewBytes
      ? asSha256(hexOf(sha256(bytes)))
      : asSha256(hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))),
  begin: async () => {
    const hash = sha256.create();
    return {
      add: (piece) => void hash.update(piece),
      end: () => asSha256(hexOf(hash.digest())),
    };
  },
};
