/** What a page and the worker that covers a picture say to each other: each says one thing. */
import type { CoveredPicture, CoverFault } from '../domain/covered-picture.ts';
import type { Mask } from '../domain/mask.ts';
import type { Result } from '../domain/result.ts';

export type ToCoverWorker = { readonly bytes: Uint8Array<ArrayBuffer>; readonly mask: Mask };

export type FromCoverWorker = Result<CoveredPicture, CoverFault>;
