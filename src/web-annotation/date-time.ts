/** Moments as the Recommendation writes them (§3.3.1): `xsd:dateTime` in UTC, with a year of four digits. */
import { type Instant, instantOf, isDay } from '../domain/instant.ts';

const timeInUtc = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;
const timeWithZone = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const isMoment = (value: unknown, time: RegExp): value is string =>
  typeof value === 'string' && isDay(value.slice(0, 10)) && time.test(value.slice(10));

export const isUtcDateTime = (value: unknown): value is string => isMoment(value, timeInUtc);

/** Also in another time zone: what Hypothesis writes. */
export const isDateTime = (value: unknown): value is string =>
  isMoment(value, timeWithZone) && !Number.isNaN(Date.parse(value));

/** The moment to the millisecond; what is finer is cut off. `null` when it is no moment. */
export const momentOf = (value: unknown): Instant | null =>
  isDateTime(value) ? inYears(new Date(value)) : null;

// A time zone can carry the first and the last day of the four-digit years out of them.
function inYears(date: Date): Instant | null {
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? instantOf(date) : null;
}
