/** A line of the log of a pack, as far as the chain is concerned. */
import type { Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';

export type LogLine =
  | {
      readonly kind: 'told';
      /** The same as `seq`. */
      readonly from: number;
      readonly seq: number;
      /** SHA-256 of the line before. */
      readonly prev: Sha256;
      readonly at: Instant;
      /** Of commitments and of packs. */
      readonly digests: readonly Sha256[];
    }
  /** A run of lines of which this pack tells nothing: `sha256` is that of the last of them. */
  | {
      readonly kind: 'withheld';
      readonly from: number;
      readonly seq: number;
      readonly sha256: Sha256;
    };
