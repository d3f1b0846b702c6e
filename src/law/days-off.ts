/**
 * Saturdays, Sundays and public holidays (Algemene termijnenwet, article 3). Those that move are
 * computed; those set by decree are data.
 */
import { asDay, type Day } from '../domain/instant.ts';
import type { DayOff } from '../domain/term.ts';
import type { DecreeDays } from '../domain/term-rule.ts';
import { addDays, weekday, yearOf } from './days.ts';

/**
 * Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher (J. Meeus,
 * Astronomical Algorithms, 1991, chapter 8).
 */
export function easterSunday(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayIn(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const two = (value: number) => String(value).padStart(2, '0');
const dayIn = (year: number, month: number, date: number): Day =>
  asDay(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`);

/** 27 April, or the day before when that is a Sunday. */
export function kingsDay(year: number): Day {
  const birthday = dayIn(year, 4, 27);
  return weekday(birthday) === 0 ? addDays(birthday, -1) : birthday;
}

/** The public holidays of a year, without those set by decree. */
export function holidaysOf(year: number): ReadonlyMap<Day, DayOff> {
  const easter = easterSunday(year);
  return new Map<Day, DayOff>([
    [dayIn(year, 1, 1), 'new-year'],
    [addDays(easter, -2), 'good-friday'],
    [addDays(easter, 1), 'easter-monday'],
    [kingsDay(year), 'kings-day'],
    [dayIn(year, 5, 5), 'liberation-day'],
    [addDays(easter, 39), 'ascension-day'],
    [addDays(easter, 50), 'whit-monday'],
    [dayIn(year, 12, 25), 'christmas-day'],
    [dayIn(year, 12, 26), 'second-christmas-day'],
  ]);
}

/** Why `day` is no working day, the weekend first; `null` for a working day. */
export function dayOff(day: Day, { days }: Pick<DecreeDays, 'days'>): DayOff | null {
  if (weekday(day) === 6) return 'saturday';
  if (weekday(day) === 0) return 'sunday';
  const holiday = holidaysOf(yearOf(day)).get(day);
  if (holiday) return holiday;
  return days.some((decreed) => decreed.day === day) ? 'by-decree' : null;
}
