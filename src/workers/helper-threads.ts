/**
 * Threads that help a worker, started by the page and spoken to through it: a worker of Firefox that starts
 * another one stands still for ever now and then.
 */
import { end, hold } from './held-worker.ts';
import type { HelpAnswer, HelpOrder } from './helper-messages.ts';

export type HelperThreads = {
  readonly count: number;
  /** The bytes of the task are handed over. */
  readonly give: (helper: number, order: HelpOrder) => void;
  readonly end: () => void;
};

export type HelperListeners = {
  readonly onAnswer: (answer: HelpAnswer) => void;
  /** What the others were asked may still come; what this one was asked never does. */
  readonly onBroken: () => void;
};

// More of them would wait for the disk.
const most = 4;

const countHere = () => Math.min(most, Math.max(1, navigator.hardwareConcurrency));

const startWorker = (): Worker =>
  new Worker(new URL('./helper-worker.ts', import.meta.url), { type: 'module' });

export function startHelpers(
  { onAnswer, onBroken }: HelperListeners,
  count = countHere(),
): HelperThreads {
  const workers = Array.from({ length: count }, () => {
    const worker = hold(startWorker());
    worker.addEventListener('message', ({ data }: MessageEvent<HelpAnswer>) => onAnswer(data));
    worker.addEventListener('error', onBroken);
    return worker;
  });
  return {
    count,
    give: (helper, order) =>
      workers[helper]?.postMessage(order, { transfer: [order.task.bytes.buffer] }),
    end: () => workers.forEach(end),
  };
}
