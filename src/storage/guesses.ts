/**
 * How long somebody has to wait after wrong passphrases: longer each time, never for ever, and nothing
 * is ever wiped. The count lies on disk, so that a new window or a new start does not begin anew.
 */
import type { Guesses } from '../schemas/vault.ts';

const free = 3;
const longestMs = 60_000;

/** Nothing for the first three, then 1 s, 2 s, 4 s, … up to a minute. */
export const delayAfter = (failures: number): number =>
  failures < free ? 0 : Math.min(longestMs, 1_000 * 2 ** (failures - free));

/** Milliseconds until the next try is allowed. */
export function waitAfter(guesses: Guesses | null, now: number): number {
  if (guesses === null) return 0;
  const delay = delayAfter(guesses.failures);
  return Math.min(delay, Math.max(0, guesses.failedAt + delay - now));
}

/** True when the clock says that the last failure is yet to come: it was set back. */
export const isClockSetBack = (guesses: Guesses, now: number): boolean => guesses.failedAt > now;

export const oneMore = (guesses: Guesses | null, now: number): Guesses => ({
  failures: (guesses?.failures ?? 0) + 1,
  failedAt: now,
});
