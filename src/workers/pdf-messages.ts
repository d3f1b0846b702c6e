/** What a page and the worker that makes a PDF say to each other. */
import type { BlobId } from '../domain/ids.ts';
import type { PdfOrder, PdfReport } from '../pdf/pdf-order.ts';
import type { PicturedPage } from '../pdf/write-page-pictures.ts';

export type ToPdfWorker =
  | { readonly kind: 'order'; readonly order: PdfOrder }
  /** A file of pictures of pages, and nothing else. */
  | { readonly kind: 'pages'; readonly pages: readonly PicturedPage[] }
  /** The picture that was asked for; `null` when it cannot be read. */
  | { readonly kind: 'picture'; readonly bytes: Uint8Array<ArrayBuffer> | null };

export type FromPdfWorker =
  /** One at a time: the next one is asked after the answer. */
  | { readonly kind: 'picture-wanted'; readonly id: BlobId }
  /** What comes from now on belongs to the next file. */
  | { readonly kind: 'file' }
  /** The browser keeps it, and not the memory of the page. */
  | { readonly kind: 'part'; readonly part: Blob }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** The last one. */
  | { readonly kind: 'made'; readonly report: PdfReport };
