/**
 * Moments and days. A moment is written once, in UTC; a day is what a person means by "3 March" and
 * has no time zone.
 */
declare const brand: unique symbol;

/** RFC 3339 in UTC with milliseconds, as `Date.toISOString` writes it: `2026-11-25T17:14:04.123Z`. */
export type Instant = string & { readonly [brand]: 'Instant' };

/** A calendar day, `2026-11-25` (ISO 8601). */
export type Day = string & { readonly [brand]: 'Day' };

export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** True for a day that exists: `2026-02-30` is none. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00.000Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

/** The day that `value` spells. Throws when there is no such day: for dates that the program itself holds. */
export function asDay(value: string): Day {
  if (!isDay(value)) throw new RangeError(`no day: ${value}`);
  return value;
}

/** The moment as `Instant`. Throws RangeError for an invalid `Date`. */
export function instantOf(date: Date): Instant {
  const text = date.toISOString();
  if (!isInstant(text)) throw new RangeError(`outside the years 0 to 9999: ${text}`);
  return text;
}

/** The moment `ms` milliseconds after `moment`. */
export const laterBy = (moment: Instant, ms: number): Instant =>
  instantOf(new Date(Date.parse(moment) + ms));

/** Each is slow to make: a list of 300 dates asks for the same one 300 times. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const calendar = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  calendars.set(timeZone, calendar);
  return calendar;
}

/** The day that a moment falls on in `timeZone` (IANA name, `Europe/Amsterdam`). */
export function dayOf(moment: Instant, timeZone: string): Day {
  const parts = calendarOf(timeZone).formatToParts(new Date(moment));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  if (!isDay(day)) throw new RangeError(`no day: ${day}`);
  return day;
}

/** Where Dutch letters are dated. */
export const dutchTimeZone = 'Europe/Amsterdam';

export type Clock = () => Instant;
