/** What is added to the log in one write: lines, and what was signed at the end of them. */
import type { SealLine } from './signature.ts';

export type LogBatch = {
  /** As they were written, without line feeds. */
  readonly lines: readonly string[];
  readonly seals: readonly SealLine[];
};
