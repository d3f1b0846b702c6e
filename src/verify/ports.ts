/** What checking a pack needs from outside. */

import type { Hashing } from '../domain/hashing.ts';
import type { Clock } from '../domain/instant.ts';
import type { ReadPorts } from '../zip/read-entry.ts';
import type { GivenStamps } from './check-stamp.ts';
import type { PrintOf } from './print-of.ts';

export type VerifyPorts = ReadPorts & {
  readonly hashing: Hashing;
  /** What is of more than an hour later is a finding. */
  readonly now: Clock;
  /** `printOf`, for who has other threads to do it on. The bytes are given away. */
  readonly printOf?: PrintOf | undefined;
  /** Time stamps that lie beside the pack, and certificates to check them by. */
  readonly stamps?: GivenStamps | undefined;
  /** Hears how many bytes of the files are checked, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};
