/** A picture of which parts are covered: made anew, so that what was there is in it no more. */
import type { CopyFault } from './copy-piece.ts';
import type { PrintNote } from './print-copy.ts';

export type CoveredPicture = {
  /** PNG, upright, with nothing in it but the picture. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  /** It moved: only its first picture is left. */
  readonly notes: readonly Extract<PrintNote, 'first-picture-only'>[];
};

/** Why there is none. */
export type CoverFault = Exclude<CopyFault, 'file-locked'>;
