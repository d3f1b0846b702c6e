/** Searches a finished pack in a worker of its own, before anybody hears that it is there. */
import type { Searched, Unwanted } from '../domain/leak.ts';
import { ok, type Result } from '../domain/result.ts';
import type { AnyFile } from '../hand-over/sealed-file.ts';
import { askWorker } from './ask-worker.ts';
import type { FromGateWorker, ToGateWorker } from './gate-messages.ts';

export type SearchMadePorts = {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
};

const startWorker = (): Worker =>
  new Worker(new URL('./gate-worker.ts', import.meta.url), { type: 'module' });

/** Where something unwanted stands in it, and what could not be looked through. */
export function searchMade(
  file: AnyFile,
  unwanted: Unwanted,
  { signal, onProgress }: SearchMadePorts,
): Promise<Result<Searched, 'pack-not-searched' | 'cancelled'>> {
  const order: ToGateWorker = { file, unwanted };
  return askWorker<FromGateWorker, Searched, 'pack-not-searched'>({
    start: startWorker,
    begin: (worker) => worker.postMessage(order),
    hearing: (_worker, done) => (said) => {
      if (said.kind === 'progress') onProgress(said.done, said.total);
      else done(ok({ leaks: said.leaks, unread: said.unread }));
    },
    broken: 'pack-not-searched',
    signal,
  });
}
