/** The page's side of a copy: a worker reads the file, and is gone afterwards whatever happens. */
import type { CopyFault, CopyPiece, MakeCopy } from '../domain/copy-piece.ts';
import { answerOf } from './answer-of.ts';
import { type CopyAnswer, type CopyRequest, isLast } from './copy-messages.ts';
import { end, hold } from './held-worker.ts';

/**
 * Makes copies in a worker of their own. `broken` is what is said when the worker itself breaks down,
 * which a file can do that needs more memory than there is.
 */
export const readInWorker = (start: () => Worker, broken: CopyFault): MakeCopy =>
  async function* (file, signal) {
    if (signal.aborted) return;
    const worker = hold(start());
    try {
      yield* piecesOf(worker, { kind: 'start', ...file }, { broken, signal });
    } finally {
      end(worker);
    }
  };

type Reading = { readonly broken: CopyFault; readonly signal: AbortSignal };

async function* piecesOf(
  worker: Worker,
  first: CopyRequest,
  reading: Reading,
): AsyncGenerator<CopyPiece, void, undefined> {
  let request = first;
  for (;;) {
    const piece = await pieceFor(worker, request, reading);
    if (piece === null) return;
    yield piece;
    if (isLast(piece)) return;
    request = { kind: 'next' };
  }
}

/** The answer; `null` when it was stopped. */
async function pieceFor(
  worker: Worker,
  request: CopyRequest,
  { broken, signal }: Reading,
): Promise<CopyPiece | null> {
  const answer = await answerOf<CopyAnswer>(worker, request, signal);
  return answer ?? (signal.aborted ? null : { kind: 'fault', fault: broken });
}
