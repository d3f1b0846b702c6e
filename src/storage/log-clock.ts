/**
 * The clock that the log goes by. It is that of the device, which anybody can set: a jump that shows is
 * written down.
 */
import { type Instant, instantOf } from '../domain/instant.ts';
import type { LogEvent } from '../domain/log-event.ts';

export type LogClock = {
  readonly now: () => Instant;
  /** By how many milliseconds the clock and a count that nobody can set have come apart since they began. */
  readonly driftMs: () => number;
};

export const deviceClock: LogClock = {
  now: () => instantOf(new Date()),
  driftMs: () => Date.now() - (performance.timeOrigin + performance.now()),
};

/** Clocks are put right by a second or so all the time. */
const smallestJumpMs = 5_000;

/** Looks at the clock at each save. */
export type ClockWatch = {
  readonly now: () => Instant;
  /** What is to be told of it, when the log was last written at `before`. Each jump once. */
  readonly jumps: (before: Instant | null) => readonly LogEvent[];
};

export function watchClock({ now, driftMs }: LogClock): ClockWatch {
  let known = driftMs();
  const jumps = (before: Instant | null) => {
    const at = now();
    const drift = driftMs();
    const jumped = drift - known;
    known = drift;
    const behind = before === null ? 0 : Date.parse(before) - Date.parse(at);
    return [Math.max(behind, -jumped, 0), Math.max(jumped, 0)].flatMap((ms, index) =>
      ms < smallestJumpMs ? [] : [jumpEvent(at, index === 0 ? 'clock-back' : 'clock-ahead', ms)],
    );
  };
  return { now, jumps };
}

const jumpEvent = (at: Instant, action: 'clock-back' | 'clock-ahead', ms: number): LogEvent => ({
  at,
  action,
  object: null,
  digests: [],
  byMs: Math.round(ms),
});
