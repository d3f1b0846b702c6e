/** Tijdstempel van een pakket: what an authority for time was asked of a pack, and what it answered. */
import type { Base64 } from './base64.ts';
import type { Sha256, TimeStampId } from './ids.ts';
import type { Revision } from './revision.ts';

/** First it is asked; the version after that has the answer. An answer that does not hold is never kept. */
export type PackTimeStamp = Revision<TimeStampId> & {
  readonly kind: 'time-stamp';
  /** Of `tagmanifest-sha256.txt` of the pack: stands for the whole pack. */
  readonly of: Sha256;
  /** The question (a file `.tsq`). */
  readonly request: Base64;
  /** The whole answer (a file `.tsr`); `null` as long as there is none. */
  readonly answer: Base64 | null;
  /** Certificates in DER that the person gave with the answer, and on which it rests. */
  readonly given: readonly Base64[];
};
