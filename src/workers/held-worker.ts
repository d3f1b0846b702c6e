/**
 * Holds a worker while it works. Firefox takes away a worker that waits for a decoder and that nothing else
 * holds, without a word to anybody.
 */
const held = new Set<Worker>();

export function hold(worker: Worker): Worker {
  held.add(worker);
  return worker;
}

/** Ends it, whatever it is doing. */
export function end(worker: Worker): void {
  worker.terminate();
  held.delete(worker);
}
