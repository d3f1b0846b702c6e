/** What checking a pack needs from outside. */
import type { Hashing } from '../domain/hashing.ts';
import type { ReadPorts } from '../zip/read-entry.ts';

export type VerifyPorts = ReadPorts & {
  readonly hashing: Hashing;
  /** Hears how many bytes of the files are checked, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};
