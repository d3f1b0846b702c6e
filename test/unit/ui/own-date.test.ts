/** A date that somebody types because it was not found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type EventProblem,
  emptyEvent,
  eventFrom,
  problemsOf,
  type TypedEvent,
} from '../../../src/ui/dossier/files/own-date.ts';

const whole: TypedEvent = {
  date: { day: '12', month: '08', year: '2025', isAbout: false },
  kind: 'signed',
  page: '3',
  words: ' ondertekend ',
};

test('makes an event of what was typed', () => {
  expect(eventFrom(whole, 12)).toEqual({
    what: 'signed',
    date: '2025-08-12',
    page: 3,
    words: 'ondertekend',
  });
  expect(eventFrom({ ...whole, page: ' ', words: '' }, 12)).toMatchObject({
    page: null,
    words: '',
  });
});

test.each<[string, Partial<TypedEvent>, readonly EventProblem[]]>([
  ['nothing', emptyEvent, ['date', 'kind']],
  ['a day that does not exist', { date: { ...whole.date, day: '31', month: '02' } }, ['date']],
  ['no word about what it is of', { kind: null }, ['kind']],
  ['a page that the file does not have', { page: '13' }, ['page']],
  ['a page that is no number', { page: '3a' }, ['page']],
  ['something else without its words', { kind: 'other', words: ' ' }, ['words']],
])('says what is to be looked at with %s', (_name, change, problems) => {
  const typed = { ...whole, ...change };
  expect(problemsOf(typed, 12)).toEqual(problems);
  expect(eventFrom(typed, 12)).toBeNull();
});

test('makes an event exactly when nothing is to be looked at, on a page of the file', () => {
  const typed = fc.record({
    date: fc.constantFrom(whole.date, emptyEvent.date),
    kind: fc.constantFrom(null, 'signed' as const, 'other' as const),
    page: fc.oneof(fc.string({ maxLength: 3 }), fc.nat(20).map(String)),
    words: fc.constantFrom('', 'woorden'),
  });
  fc.assert(
    fc.property(typed, fc.integer({ min: 1, max: 15 }), (one, pageCount) => {
      const event = eventFrom(one, pageCount);
      expect(event === null).toBe(problemsOf(one, pageCount).length > 0);
      if (event?.page != null) expect(event.page).toBeLessThanOrEqual(pageCount);
    }),
  );
});
