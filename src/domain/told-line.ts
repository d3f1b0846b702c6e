/** A line of the log of a pack, as far as whoever reads it is concerned. */
import type { Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Json } from './seal.ts';

export type ToldLine =
  | {
      readonly kind: 'told';
      /** The same as `seq`. */
      readonly from: number;
      readonly seq: number;
      /** Of the line before. */
      readonly prev: Sha256;
      readonly at: Instant;
      /** Of commitments and of packs. */
      readonly digests: readonly Sha256[];
      /**
       * As it stands there: the chain covers all of it. `null` in the first form of version 1, in which its
       * members stood in the line itself, and the whole line was fingerprinted.
       */
      readonly event: Json;
    }
  /** This pack does not tell of it: `event` is the fingerprint of its event. */
  | {
      readonly kind: 'withheld';
      readonly from: number;
      readonly seq: number;
      readonly prev: Sha256;
      readonly event: Sha256;
    }
  /** Lines that were damaged where the pack was made: `line` is the fingerprint of the last of them. */
  | {
      readonly kind: 'lost';
      readonly from: number;
      readonly seq: number;
      readonly line: Sha256;
    };
