/** Argon2id (RFC 9106), apart from what uses it: only whoever types a passphrase needs its program. */
import { argon2id } from 'hash-wasm';
import { type StretchPorts, todaysCosts } from './stretch.ts';

export const stretchPorts: StretchPorts = {
  costs: todaysCosts,
  argon2: (password, { salt, memoryKiB, iterations, parallelism }) =>
    argon2id({
      password,
      salt,
      iterations,
      parallelism,
      memorySize: memoryKiB,
      hashLength: 32,
      outputType: 'binary',
    }),
};
