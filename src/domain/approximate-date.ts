/**
 * A date as well as somebody knows it, written as in EDTF level 1 (ISO 8601-2:2019): `2025-03-14`,
 * `2025-03`, `2025`, and with `~` behind it when it is about then.
 */
import { asDay, type Day, isDay } from './instant.ts';

declare const brand: unique symbol;
export type ApproximateDate = string & { readonly [brand]: 'ApproximateDate' };

const form = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~?)$/;

/** True for a date that exists: `2025-13` and `2025-02-30` are none. */
export function isApproximateDate(value: unknown): value is ApproximateDate {
  const match = typeof value === 'string' ? form.exec(value) : null;
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  return isDay(`${year}-${month}-${day}`);
}

/** The date that `value` spells. Throws when there is none: for dates that the program itself holds. */
export function asApproximateDate(value: string): ApproximateDate {
  if (!isApproximateDate(value)) throw new RangeError(`no date: ${value}`);
  return value;
}

export type DatePrecision = 'day' | 'month' | 'year';

export function precisionOf(date: ApproximateDate): DatePrecision {
  const [, , month, day] = form.exec(date) ?? [];
  return day ? 'day' : month ? 'month' : 'year';
}

/** Its year, and its month and day (two digits) as far as they are known; else empty. */
export function partsOfDate(date: ApproximateDate) {
  const [, year = '', month = '', day = ''] = form.exec(date) ?? [];
  return { year, month, day };
}

/** True when it was about then. */
export const isAbout = (date: ApproximateDate): boolean => date.endsWith('~');

/** The first day that it can mean, taken as written: "about" widens nothing, for nobody said by how much. */
export function earliestDay(date: ApproximateDate): Day {
  const [, year, month = '01', day = '01'] = form.exec(date) ?? [];
  return asDay(`${year}-${month}-${day}`);
}

/** The last day that it can mean. */
export function latestDay(date: ApproximateDate): Day {
  const [, year, month = '12', day] = form.exec(date) ?? [];
  return asDay(`${year}-${month}-${day ?? lastDate(Number(year), Number(month))}`);
}

// From the ISO text, since `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
function lastDate(year: number, month: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return String(date.getUTCDate()).padStart(2, '0');
}
