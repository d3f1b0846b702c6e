/** The worker that covers parts of one picture. Started by `cover-picture.ts`, and ended by it. */
import { coverPicture } from '../print-copies/pictures/cover-picture.ts';
import type { FromCoverWorker, ToCoverWorker } from './cover-messages.ts';

function say(covered: FromCoverWorker): void {
  self.postMessage(covered, { transfer: covered.ok ? [covered.value.bytes.buffer] : [] });
}

addEventListener('message', ({ data: { bytes, mask } }: MessageEvent<ToCoverWorker>) => {
  // What is reported here reaches the page as an error of its worker.
  coverPicture(bytes, mask).then(say).catch(reportError);
});
