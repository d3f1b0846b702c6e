/** A letter that would be older than what lies with it: then a clock was wrong, or is. */
import { type Day, dayOf, dutchTimeZone, type Instant } from './instant.ts';

/**
 * The last day on which something was seen when it lies after the day of the letter; else `null`. Days are
 * those of the Netherlands, so another time zone of the device changes nothing.
 */
export function datedAfter(letterDay: Day, seen: readonly Instant[]): Day | null {
  const last = seen
    .map((moment) => dayOf(moment, dutchTimeZone))
    .toSorted()
    .at(-1);
  return last !== undefined && last > letterDay ? last : null;
}
