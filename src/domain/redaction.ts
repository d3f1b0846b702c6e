/** Afdekken: a derived copy without what must not be seen, and a note of what was taken out. */
import type { AddedFileId, CaptureId, PageVersionId, Sha256 } from './ids.ts';
import type { PersonalKind } from './personal.ts';

/** `covered`: written anew, with tokens in it. `left-out`: nothing can be covered in it, and something is. */
export type Handling = 'covered' | 'left-out';

/** One kept file that is another one in a pack, or not there. Never what stood in it. */
export type Redaction = {
  readonly of:
    | { readonly kind: 'capture'; readonly id: CaptureId }
    | { readonly kind: 'added-file'; readonly id: AddedFileId }
    | { readonly kind: 'page-version'; readonly id: PageVersionId };
  /** The role of the file within it, with its number from 1. */
  readonly role: string;
  readonly number: number;
  readonly handling: Handling;
  /** Digest of the commitment to the original, to be opened by whoever holds it; `null` when it has none. */
  readonly original: Sha256 | null;
};

/** How many values of each kind were covered; never which. */
export type CoveredKinds = readonly { readonly kind: PersonalKind; readonly count: number }[];
