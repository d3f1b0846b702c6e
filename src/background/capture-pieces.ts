/** Puts the script that captures into a page, and reads the capture from it. */
import captureScript from '../content/capture.ts?script&iife';
import type { CapturePiece, PagePiece } from '../domain/capture.ts';
import { addDifference } from '../flows/add-difference.ts';
import type { CaptureOrder } from '../messaging/page-stream.ts';
import { injectCaptureScript, streamCapture } from '../platform/page.ts';

/** Throws when the page goes away before its end. */
export const capturePieces = (tabId: number, order: CaptureOrder): AsyncIterable<CapturePiece> =>
  addDifference(streamFrom(tabId, order));

async function* streamFrom(tabId: number, order: CaptureOrder): AsyncGenerator<PagePiece> {
  await injectCaptureScript(tabId, captureScript);
  yield* streamCapture(tabId, order);
}
