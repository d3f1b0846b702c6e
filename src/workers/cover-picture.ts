/** Covers parts of a picture off the screen, in a worker that is gone afterwards: whole or not at all. */
import type { CoveredPicture, CoverFault } from '../domain/covered-picture.ts';
import type { Mask } from '../domain/mask.ts';
import type { Result } from '../domain/result.ts';
import { askWorker } from './ask-worker.ts';
import type { FromCoverWorker, ToCoverWorker } from './cover-messages.ts';

/** What it is, is told by its first bytes and not by its media type, as with copies of pictures. */
export type PictureFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
};

const startWorker = (): Worker =>
  new Worker(new URL('./cover-picture-worker.ts', import.meta.url), { type: 'module' });

/** The bytes stay with whoever hands them in. */
export function coverPicture(
  { bytes }: PictureFile,
  mask: Mask,
  signal: AbortSignal,
  start: () => Worker = startWorker,
): Promise<Result<CoveredPicture, CoverFault | 'cancelled'>> {
  const asked: ToCoverWorker = { bytes, mask };
  return askWorker<FromCoverWorker, CoveredPicture, CoverFault>({
    start,
    begin: (worker) => worker.postMessage(asked),
    hearing: (_worker, done) => done,
    broken: 'picture-too-large', // What a worker breaks down of is memory that is not there.
    signal,
  });
}
