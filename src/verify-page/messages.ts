/** What the page and its worker say to each other. */
import type { Verification } from '../domain/verification.ts';
import type { GivenStamps } from '../verify/check-stamp.ts';

/** The page says one thing, once. */
export type ToWorker = { readonly file: Blob; readonly stamps: GivenStamps };

export type FromWorker =
  /** It runs: before this, whatever goes wrong means that there can be no worker here. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** One of these is the last. */
  | { readonly kind: 'checked'; readonly verification: Verification }
  | { readonly kind: 'not-read' };
