/** The terms as somebody counted them by hand, who had not seen the program. */
import { expect, test } from 'vitest';
import { decreeDays } from '../../../src/data/terms.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { isTermId } from '../../../src/domain/term.ts';
import { dayOff, holidaysOf } from '../../../src/law/days-off.ts';
import { termFrom } from '../../../src/law/terms.ts';
import cases from './cases.json' with { type: 'json' };
import holidays from './holidays.json' with { type: 'json' };

test.each(cases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
  if (!isTermId(one.rule)) throw new Error(`no such term: ${one.rule}`);
  const term = termFrom({
    rule: one.rule,
    start: asDay(one.start),
    committee: one.committee,
    suspensions: one.suspensions.map(({ asked, mended }) => ({
      asked: asDay(asked),
      mended: asDay(mended),
    })),
  });
  expect({ first: term?.first, last: term?.last, sure: term?.doubts.length === 0 }).toEqual({
    first: one.first,
    last: one.last,
    sure: one.sure,
  });
});

test('there are at least 150 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
});

test.each(holidays.years.map((year) => [year.year, year] as const))(
  'the public holidays of %i are those of the calendar',
  (year, { holidays: listed, decreeDays: decreed }) => {
    expect([...holidaysOf(year).keys()].toSorted()).toEqual(
      [...new Set(listed.map(({ date }) => date))].toSorted(),
    );
    for (const { date } of decreed) expect(dayOff(asDay(date), decreeDays)).toBe('by-decree');
  },
);
