/** The worker's side of a copy: it makes one piece each time that the page asks for one. */
import type { CopyPiece, MakeCopy } from '../domain/copy-piece.ts';
import type { CopyAnswer, CopyRequest } from './copy-messages.ts';

/** Begins when it is asked to. Nothing stops it from inside: the page ends the whole worker. */
export function handPieces(makeCopy: MakeCopy): void {
  let pieces: AsyncIterator<CopyPiece> | null = null;
  addEventListener('message', ({ data }: MessageEvent<CopyRequest>) => {
    if (data.kind === 'start') pieces = begin(makeCopy, data);
    // What is reported here reaches the page as an error of its worker.
    if (pieces !== null) pieces.next().then(hand).catch(reportError);
  });
}

const begin = (
  makeCopy: MakeCopy,
  { bytes, mediaType }: Extract<CopyRequest, { kind: 'start' }>,
): AsyncIterator<CopyPiece> =>
  makeCopy({ bytes, mediaType }, new AbortController().signal)[Symbol.asyncIterator]();

function hand({ done, value }: IteratorResult<CopyPiece, unknown>): void {
  if (done) throw new Error('a copy ended without a last piece');
  const answer: CopyAnswer = value;
  const transfer = value.kind === 'image' ? [value.image.bytes.buffer] : [];
  self.postMessage(answer, { transfer });
}
