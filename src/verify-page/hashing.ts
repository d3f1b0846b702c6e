/** Fingerprints in the reader's browser: its own way for what is at hand, ours for what comes in pieces. */
import type { Hashing } from '../domain/hashing.ts';
import { asSha256 } from '../domain/ids.ts';
import { runningSha256 } from './sha256.ts';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const browserHashing: Hashing = {
  digest: async (bytes) =>
    asSha256(hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))),
  begin: async () => runningSha256(),
};
