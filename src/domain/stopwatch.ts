/**
 * One reading of the clock for a whole capture. Every later moment is that reading plus time measured on
 * a clock that cannot be set back, so a clock that is set meanwhile leaves no trace in the evidence.
 */
import type { CaptureStep, StepTime } from './capture-log.ts';
import { type Clock, type Instant, laterBy } from './instant.ts';

export type Stopwatch = {
  readonly startedAt: Instant;
  /** The moment now, as this watch counts. */
  readonly moment: () => Instant;
  /** Does `work`, and notes how long it took; also when it fails. */
  readonly time: <T>(step: CaptureStep, work: () => Promise<T>) => Promise<T>;
  /** What was noted, in the order in which it ended. */
  readonly steps: () => readonly StepTime[];
};

export type StopwatchPorts = {
  readonly now: Clock;
  /** Milliseconds; only differences mean something. */
  readonly elapsed: () => number;
};

/** A watch that runs from now. */
export function startWatch({ now, elapsed }: StopwatchPorts): Stopwatch {
  const startedAt = now();
  const start = elapsed();
  const sinceStart = () => Math.round(elapsed() - start);
  const steps: StepTime[] = [];
  return {
    startedAt,
    moment: () => laterBy(startedAt, sinceStart()),
    async time(step, work) {
      const fromMs = sinceStart();
      try {
        return await work();
      } finally {
        steps.push({ step, fromMs, toMs: sinceStart() });
      }
    },
    steps: () => [...steps],
  };
}
