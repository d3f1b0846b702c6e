/** What a page and the worker that searches a finished pack say to each other. */
import type { Searched, Unwanted } from '../domain/leak.ts';
import type { AnyFile } from '../hand-over/sealed-file.ts';

export type ToGateWorker = { readonly file: AnyFile; readonly unwanted: Unwanted };

export type FromGateWorker =
  /** Bytes of the file read, of how many. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** The last one. */
  | ({ readonly kind: 'searched' } & Searched);
