/** What the page and its worker say to each other. */
import type { Beside } from '../domain/beside.ts';
import type { GivenStamps } from '../verify/check-stamp.ts';
import type { VerifiedWith } from '../verify/verify-with.ts';

/** The page says one thing, once. */
export type ToWorker = {
  readonly file: Blob;
  readonly beside: readonly Beside[];
  readonly stamps: GivenStamps;
};

export type FromWorker =
  /** It runs: before this, whatever goes wrong means that there can be no worker here. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** One of these is the last. */
  | ({ readonly kind: 'checked' } & VerifiedWith)
  | { readonly kind: 'not-read' };
