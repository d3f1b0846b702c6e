/**
 * Kept files, piece by piece, from the page that has the vault to the worker that wants them: several files
 * at once, so that the next ones are decrypted while this one is written.
 */
import type { BlobId } from '../domain/ids.ts';
import type { Piece } from './pack-messages.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Answer = (bytes: Bytes | null) => void;

/** The worker's side. `ask` asks the page for the next piece of one reading. */
export function askingFor(ask: (reading: number, blobId: BlobId) => void) {
  const waiting = new Map<number, Answer>();
  let last = 0;
  const next = (reading: number, blobId: BlobId) =>
    new Promise<Bytes | null>((resolve) => {
      waiting.set(reading, resolve);
      ask(reading, blobId);
    });
  return {
    async *piecesOf(blobId: BlobId): AsyncGenerator<Bytes, void, undefined> {
      const reading = ++last;
      for (;;) {
        const bytes = await next(reading, blobId);
        if (bytes === null) return;
        yield bytes;
      }
    },
    hear({ reading, bytes }: Piece): void {
      const answer = waiting.get(reading);
      waiting.delete(reading);
      answer?.(bytes);
    },
  };
}

/** The page's side: the next piece of a reading, begun when it is asked for the first time. */
export function givingOut(piecesOf: (blobId: BlobId) => AsyncIterable<Bytes>) {
  const readings = new Map<number, AsyncIterator<Bytes>>();
  return async (reading: number, blobId: BlobId): Promise<Bytes | null> => {
    const pieces = readings.get(reading) ?? piecesOf(blobId)[Symbol.asyncIterator]();
    readings.set(reading, pieces);
    const { done, value } = await pieces.next();
    if (done) readings.delete(reading);
    return done ? null : value;
  };
}
