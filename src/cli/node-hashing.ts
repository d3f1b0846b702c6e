/** Fingerprints (SHA-256) by Node, which has them from OpenSSL. */
import { createHash } from 'node:crypto';
import type { Hashing } from '../domain/hashing.ts';
import { asSha256 } from '../domain/ids.ts';

export const nodeHashing: Hashing = {
  digest: async (bytes) => asSha256(createHash('sha256').update(bytes).digest('hex')),
  begin: async () => {
    const hash = createHash('sha256');
    return { add: (piece) => void hash.update(piece), end: () => asSha256(hash.digest('hex')) };
  },
};
