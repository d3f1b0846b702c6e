/** Locks a file in the form of age, or opens one, in a worker of its own: whole, or not at all. */
import { fail, ok, type Result } from '../domain/result.ts';
import type { AgeWorkEnd, AgeWorkFault } from '../hand-over/age-work-fault.ts';
import type { AnyFile } from '../hand-over/sealed-file.ts';
import type { AgeOrder, FromAgeWorker } from './age-messages.ts';
import { askWorker } from './ask-worker.ts';

export type AgePorts = {
  readonly signal: AbortSignal;
  /** So many bytes of it are done. */
  readonly onProgress: (done: number) => void;
};

const startWorker = (): Worker =>
  new Worker(new URL('./age-worker.ts', import.meta.url), { type: 'module' });

/**
 * The file, sealed when its place is. Whoever gave the place then takes away what lies there, also when there
 * is no file. `age-not-done`: the worker itself broke down.
 */
export const ageInWorker = (
  order: AgeOrder,
  { signal, onProgress }: AgePorts,
): Promise<Result<AnyFile, AgeWorkEnd>> =>
  askWorker<FromAgeWorker, AnyFile, AgeWorkFault | 'age-not-done'>({
    start: startWorker,
    begin: (worker) => worker.postMessage(order),
    hearing: (_worker, done) => (said) => {
      if (said.kind === 'progress') onProgress(said.done);
      else done(said.kind === 'made' ? ok(said.file) : fail(said.fault));
    },
    broken: 'age-not-done',
    signal,
  });
