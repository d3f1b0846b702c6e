/** Argon2id with the least it can do: tests are not about how long it takes. */
import { stretchPorts } from '../../../src/storage/argon2.ts';
import type { StretchPorts } from '../../../src/storage/stretch.ts';

export const quickStretch: StretchPorts = {
  ...stretchPorts,
  costs: { memoryKiB: 64, iterations: 1, parallelism: 1, pbkdf2Iterations: 10 },
};
