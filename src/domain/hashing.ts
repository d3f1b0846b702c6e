/** How fingerprints are made (SHA-256, FIPS 180-4), whoever makes them: a browser, or a command line. */
import type { Sha256 } from './ids.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type Hashing = {
  /** Of bytes that are at hand: the fastest way. */
  readonly digest: (bytes: Bytes) => Promise<Sha256>;
  /** Of a file that is too large to hold: its pieces are handed in one by one. */
  readonly begin: () => Promise<RunningHash>;
};

export type RunningHash = {
  readonly add: (piece: Bytes) => void;
  /** The same of a piece that nobody looks at afterwards, nor at anything beside it in its buffer. */
  readonly addLast?: ((piece: Bytes) => void) | undefined;
  readonly end: () => Sha256;
};
