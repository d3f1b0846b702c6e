/** Has a worker of its own do one thing, whole or not at all. It is gone afterwards, whatever happened. */
import { fail, type Result } from '../domain/result.ts';
import { end, hold } from './held-worker.ts';

type Outcome<Value, Fault extends string> = Result<Value, Fault | 'cancelled'>;

export type Asking<Said, Value, Fault extends string> = {
  readonly start: () => Worker;
  /** Called once the answers are listened for: tells the worker what to do. */
  readonly begin: (worker: Worker) => void;
  /** Hears each message in turn; `done` ends it. */
  readonly hearing: (
    worker: Worker,
    done: (outcome: Outcome<Value, Fault>) => void,
  ) => (said: Said) => void | Promise<void>;
  /** What is said when the worker itself breaks down. */
  readonly broken: Fault;
  readonly signal: AbortSignal;
};

export async function askWorker<Said, Value, Fault extends string>(
  asking: Asking<Said, Value, Fault>,
): Promise<Outcome<Value, Fault>> {
  if (asking.signal.aborted) return fail('cancelled');
  const worker = hold(asking.start());
  const listening = new AbortController();
  try {
    const outcome = outcomeOf(worker, asking, listening.signal);
    asking.begin(worker);
    return await outcome;
  } finally {
    listening.abort();
    end(worker);
  }
}

function outcomeOf<Said, Value, Fault extends string>(
  worker: Worker,
  { hearing, broken, signal: cancelling }: Asking<Said, Value, Fault>,
  signal: AbortSignal,
): Promise<Outcome<Value, Fault>> {
  const { promise, resolve } = Promise.withResolvers<Outcome<Value, Fault>>();
  const failed = () => resolve(fail(broken));
  cancelling.addEventListener('abort', () => resolve(fail('cancelled')), { signal });
  // For as long as it lives: what it cannot do because it is being ended is no news to anybody.
  worker.addEventListener('error', (event) => {
    if (signal.aborted) event.preventDefault();
    else failed();
  });
  worker.addEventListener('messageerror', failed, { signal });
  const hear = hearing(worker, resolve);
  const heard = async ({ data }: MessageEvent<Said>) => hear(data);
  worker.addEventListener('message', (event) => void heard(event).catch(failed), { signal });
  return promise;
}

/** Bytes are handed over, and not copied: whoever wants them again has to ask again. */
export const handOver = (worker: Worker, message: unknown, bytes: Uint8Array | null): void =>
  worker.postMessage(message, { transfer: bytes === null ? [] : [bytes.buffer] });
