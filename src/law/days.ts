/** Reckoning with calendar days. A day is a date and has no hours, so no clock change can shift it. */
import { asDay, type Day } from '../domain/instant.ts';
import type { TermUnit } from '../domain/term.ts';

const msPerDay = 24 * 60 * 60 * 1000;

const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);
const dayAt = (time: number): Day => asDay(new Date(time).toISOString().slice(0, 10));

/** The day `count` days later; earlier when it is below 0. Throws RangeError past the year 9999. */
export const addDays = (day: Day, count: number): Day => dayAt(timeOf(day) + count * msPerDay);

/** How many days `to` is after `from`; below 0 when it is before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((timeOf(to) - timeOf(from)) / msPerDay);

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => new Date(timeOf(day)).getUTCDay();

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/**
 * The same date `count` months later, or the last day of that month when it is shorter: 31 January
 * gives 28 or 29 February (Regulation 1182/71, article 3(2)(c)).
 */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + count, Math.min(date, lastDate)));
}

export function add(day: Day, amount: number, unit: TermUnit): Day {
  switch (unit) {
    case 'days':
      return addDays(day, amount);
    case 'weeks':
      return addDays(day, 7 * amount);
    case 'months':
      return addMonths(day, amount);
    case 'years':
      return addMonths(day, 12 * amount);
  }
}

/** True when the date had to change because the month is shorter. */
export const isClamped = (from: Day, to: Day, unit: TermUnit): boolean =>
  (unit === 'months' || unit === 'years') && from.slice(8) !== to.slice(8);
