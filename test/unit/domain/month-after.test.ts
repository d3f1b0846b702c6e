/** A month is a month of the calendar, never thirty days. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDay, isDay } from '../../../src/domain/instant.ts';
import { monthAfter } from '../../../src/domain/month-after.ts';

test.each([
  ['2026-11-25', '2026-12-25'],
  ['2026-12-31', '2027-01-31'],
  ['2027-01-31', '2027-02-28'],
  ['2028-01-30', '2028-02-29'],
  ['2026-08-31', '2026-09-30'],
])('a month after %s is %s', (day, after) => {
  expect(monthAfter(asDay(day))).toBe(after);
});

test('a month after any day exists, is later, and never skips a month', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => asDay(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(days, (day) => {
      const after = monthAfter(day);
      expect(isDay(after)).toBe(true);
      expect(after > day).toBe(true);
      const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(months(after) - months(day)).toBe(1);
    }),
  );
});
