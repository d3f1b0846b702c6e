/** Afdekken: a derived copy without what must not be seen, and a note of what was taken out. */
import type { CaptureId, Sha256 } from './ids.ts';

/** What was covered and where; never the covered text itself. */
export type Redaction = {
  readonly captureId: CaptureId;
  /** What kind of thing it was: `bsn`, `iban`, `own-word`. */
  readonly kind: string;
  readonly count: number;
  /** Salted fingerprint of the original, to be opened by whoever holds it. */
  readonly original: Sha256;
};
