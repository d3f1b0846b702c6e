/**
 * A capture on its way from the page to the store: announced, sent in pieces, ended. Nothing counts
 * before `end` has arrived.
 */
import type { PagePiece } from '../domain/capture.ts';
import type { CaptureChoices } from '../domain/capture-choices.ts';
import type { Instant } from '../domain/instant.ts';

/** Port that the background opens to the top frame of a tab to ask for a capture. */
export const captureStream = 'capture';

/** Where the script that answers keeps a sign that it is there: a global of its own isolated world. */
export const captureScriptKey = 'kantlijnCapture';

/** A message may hold 64 MiB; small pieces keep an old laptop's memory free. */
export const chunkByteLength = 4 * 1024 * 1024;

export type CaptureMessage = PagePiece | { readonly kind: 'failed'; readonly detail: string };

/** A chunk was taken, and the next may come: so no more than one is under way, however large the page. */
export type ChunkTaken = { readonly kind: 'taken' };

/** What the background sends first: the page is read when it has arrived. */
export type CaptureOrder = {
  readonly kind: 'begin';
  readonly choices: CaptureChoices;
  /** When this was sent, as the watch of the capture counts. */
  readonly sentAt: Instant;
  /** The visible part as PNG: it can show what the page may not be asked for. */
  readonly screenshot: Uint8Array<ArrayBuffer>;
};
