/** Covers kept files, one after the other. Started by `cover-files.ts`, and ended by it. */
import { coverWords } from '../complaint/cover-words.ts';
import { coverFile } from '../redaction/cover-file.ts';
import { type Covers, coversWith } from '../redaction/covering.ts';
import type { FromCoverFileWorker, ToCoverFileWorker } from './covering-messages.ts';

const say = (answer: FromCoverFileWorker): void => {
  const { covered } = answer;
  self.postMessage(answer, {
    transfer: covered.kind === 'covered' ? [covered.bytes.buffer] : [],
  });
};

let covers: Covers | null = null;

addEventListener('message', ({ data }: MessageEvent<ToCoverFileWorker>) => {
  if (data.kind === 'covers') {
    const words = coverWords[data.language];
    covers = coversWith(data.list, (kind) => words[kind]);
    return;
  }
  if (covers === null) throw new Error('nobody said what to cover');
  say({ id: data.id, covered: coverFile(data.bytes, data.mediaType, covers.cover) });
});
