/** Fingerprints in a browser: its own way for what is at hand, WebAssembly for what comes in pieces. */
import { createSHA256 } from 'hash-wasm';
import type { Hashing } from '../domain/hashing.ts';
import { asSha256 } from '../domain/ids.ts';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const browserHashing: Hashing = {
  digest: async (bytes) =>
    asSha256(hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))),
  begin: async () => {
    const running = (await createSHA256()).init();
    return {
      add: (piece) => {
        running.update(piece);
      },
      end: () => asSha256(running.digest('hex')),
    };
  },
};
