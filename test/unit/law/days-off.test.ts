/** Public holidays that move, and days reckoned on: laws, and tables that anybody can look up. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import { addDays, addMonths, daysBetween, weekday } from '../../../src/law/days.ts';
import { dayOff, easterSunday, holidaysOf, kingsDay } from '../../../src/law/days-off.ts';
import { anyDay } from './days.ts';

const none = { days: [] };
const anyYear = fc.integer({ min: 1980, max: 2200 });

// Dates of Easter as calendars print them.
test.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
])('Easter of %i falls on %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test('Easter is a Sunday from 22 March to 25 April, in every year', () => {
  fc.assert(
    fc.property(anyYear, (year) => {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(0);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }),
  );
});

test('the King’s day is never a Sunday', () => {
  fc.assert(fc.property(anyYear, (year) => weekday(kingsDay(year)) !== 0));
  expect(kingsDay(2025)).toBe('2025-04-26');
  expect(kingsDay(2026)).toBe('2026-04-27');
});

test('a year has nine public holidays, or fewer days when two fall together', () => {
  fc.assert(
    fc.property(anyYear, (year) => {
      const days = holidaysOf(year);
      expect(days.size).toBeGreaterThanOrEqual(8);
      for (const day of days.keys()) expect(dayOff(day, none)).not.toBeNull();
    }),
  );
});

test('a day set by decree is off, and the day before is not', () => {
  const decree = { days: [{ day: asDay('2026-05-15'), source: 'a decree of this test' }] };
  expect(dayOff(asDay('2026-05-15'), decree)).toBe('by-decree');
  expect(dayOff(asDay('2026-05-13'), decree)).toBeNull();
});

test('days added and taken away again give the same day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      const later = addDays(day, count);
      expect(daysBetween(day, later)).toBe(count);
      expect(addDays(later, -count)).toBe(day);
    }),
  );
});

test('a month later is the same date, or the last day of a shorter month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, months) => {
      const later = addMonths(day, months);
      const isSameDate = later.slice(8) === day.slice(8);
      const isLastOfMonth = addDays(later, 1).slice(8) === '01';
      expect(isSameDate || (isLastOfMonth && later.slice(8) < day.slice(8))).toBe(true);
      const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
      const at = year * 12 + month - 1 + months;
      expect(later.slice(0, 7)).toBe(
        `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      );
    }),
  );
});

test.each([
  ['2026-11-25', '2026-12-25'],
  ['2026-12-31', '2027-01-31'],
  ['2027-01-31', '2027-02-28'],
  ['2028-01-30', '2028-02-29'],
  ['2026-08-31', '2026-09-30'],
])('a month after %s is %s', (day, after) => {
  expect(addMonths(asDay(day), 1)).toBe(after);
});
