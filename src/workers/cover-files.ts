/** Has workers cover kept files, several at once: the words of a page and its source do not wait for each other. */
import type { Cover } from '../domain/cover.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { CoveredFile } from '../redaction/cover-file.ts';
import type { FromCoverFileWorker, ToCoverFileWorker } from './covering-messages.ts';
import { end, hold } from './held-worker.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type FileCovering = {
  /** The bytes are handed over. Rejects when a worker broke down, and once it was ended. */
  readonly cover: (bytes: Bytes, mediaType: string) => Promise<CoveredFile>;
  /** Whatever was asked and is not done, is not done any more. */
  readonly end: () => void;
};

// A capture has two large files.
const most = 2;

const countHere = () => Math.min(most, Math.max(1, navigator.hardwareConcurrency));

const startWorker = (): Worker =>
  new Worker(new URL('./covering-worker.ts', import.meta.url), { type: 'module' });

export function startCovering(
  list: readonly Cover[],
  language: LetterLanguage,
  start: () => Worker = startWorker,
  count = countHere(),
): FileCovering {
  const asked = new Map<number, PromiseWithResolvers<CoveredFile>>();
  const fail = (why: string) => {
    for (const { reject } of asked.values()) reject(new Error(why));
    asked.clear();
  };
  const workers = Array.from({ length: count }, () => {
    const worker = hold(start());
    worker.addEventListener('message', ({ data }: MessageEvent<FromCoverFileWorker>) => {
      asked.get(data.id)?.resolve(data.covered);
      asked.delete(data.id);
    });
    worker.addEventListener('error', () => fail('a file could not be covered'));
    tell(worker, { kind: 'covers', list, language });
    return worker;
  });
  let last = 0;
  return {
    cover(bytes, mediaType) {
      const id = ++last;
      const answer = Promise.withResolvers<CoveredFile>();
      asked.set(id, answer);
      const worker = workers[id % workers.length];
      if (worker) tell(worker, { kind: 'file', id, bytes, mediaType });
      return answer.promise;
    },
    end() {
      workers.forEach(end);
      fail('covering was ended');
    },
  };
}

const tell = (worker: Worker, message: ToCoverFileWorker): void =>
  worker.postMessage(message, {
    transfer: message.kind === 'file' ? [message.bytes.buffer] : [],
  });
