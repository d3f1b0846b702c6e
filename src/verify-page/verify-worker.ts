/** The worker of the page: checks one file, and says how far it is. */
import type { FromWorker, ToWorker } from './messages.ts';
import { verifyHere } from './verify-here.ts';

const say = (message: FromWorker): void => self.postMessage(message);

// Nobody aborts it in here: the page ends the worker.
const going = new AbortController().signal;

const onProgress = (done: number, total: number): void => say({ kind: 'progress', done, total });

async function check({ file, beside, stamps }: ToWorker): Promise<void> {
  try {
    const verified = await verifyHere(file, { signal: going, stamps, onProgress }, beside);
    say({ kind: 'checked', ...verified });
  } catch {
    // Which fault it was changes nothing for the reader: the file could not be read.
    say({ kind: 'not-read' });
  }
}

export function serve(): void {
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void check(data));
  say({ kind: 'ready' });
}
