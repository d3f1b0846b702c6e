/** What a page and the worker that draws pages of a PDF say to each other: each question has one answer. */
import type { CopyFault } from '../domain/copy-piece.ts';
import type { Mask } from '../domain/mask.ts';
import type { PagePicture } from '../domain/page-picture.ts';
import type { Result } from '../domain/result.ts';

export type ToPagesWorker =
  | { readonly kind: 'open-pages'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'draw-page'; readonly page: number; readonly mask: Mask };

/** How many pages there are. */
export type OpenedAnswer = Result<number, CopyFault>;

/** `null`: that page is damaged. */
export type PageAnswer = PagePicture | null;
