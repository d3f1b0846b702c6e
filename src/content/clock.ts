/** The time, and being called later: a parameter of all that waits, so that tests need not. */
export type Clock = {
  /** Milliseconds; only differences mean something. */
  readonly now: () => number;
  /** Calls `run` once after so many milliseconds, unless `signal` ends before. */
  readonly after: (ms: number, run: () => void, signal: AbortSignal) => void;
};

export const pageClock: Clock = {
  now: () => performance.now(),
  after(ms, run, signal) {
    if (signal.aborted) return;
    const stop = () => clearTimeout(timer);
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      run();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  },
};
