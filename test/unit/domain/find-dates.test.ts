/** Dates in the text of letters and contracts: each that is written is found, and no other. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../src/domain/date-forms.ts';
import { findDates } from '../../../src/domain/find-dates.ts';

const dutch =
  'januari februari maart april mei juni juli augustus september oktober november december';
const short = 'jan. feb. mrt. apr. mei jun. jul. aug. sept. okt. nov. dec.';
const english =
  'January February March April May June July August September October November December';

type Written = { readonly year: number; readonly month: number; readonly day: number };
type Form = (date: Written) => string;

const nameIn = (names: string, month: number) => names.split(' ')[month - 1] ?? '';
const two = (number: number) => String(number).padStart(2, '0');

const dayForms: readonly Form[] = [
  ({ year, month, day }) => `${day} ${nameIn(dutch, month)} ${year}`,
  ({ year, month, day }) => `${day} ${nameIn(short, month)} ${year}`,
  ({ year, month, day }) => `${day}\u{a0}${nameIn(dutch, month).toUpperCase()}\n${year}`,
  ({ year, month, day }) => `${day}-${month}-${year}`,
  ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  ({ year, month, day }) => `${day}/${month}/${year}`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${nameIn(english, month)} ${day}, ${year}`,
  ({ year, month, day }) => `${day}th ${nameIn(english, month)} ${year}`,
];

const monthForms: readonly Form[] = [
  ({ year, month }) => `${nameIn(dutch, month)} ${year}`,
  ({ year, month }) => `${nameIn(english, month)} ${year}`,
];

const aDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }));

/** Words that no date is made of. */
const someWords = fc.constantFrom(
  'de overeenkomst van',
  'Ondertekend te Groningen op',
  'artikel 28, lid 3, en bel 06-12345678',
  'BSN 123456782, bedrag € 2.025,00, versie 1.2.2025',
  '(',
  'تاريخ',
);

describe('a date between words', () => {
  test.each(dayForms.map((form) => [form({ year: 2025, month: 3, day: 14 }), form] as const))(
    'is found when it is written as %j',
    (_, form) => {
      fc.assert(
        fc.property(someWords, aDay, someWords, (ahead, date, behind) => {
          const { year, month, day } = date;
          const [found] = findDates([`${ahead} ${form(date)} ${behind}`]);
          expect(found?.date).toBe(`${year}-${two(month)}-${two(day)}`);
        }),
      );
    },
  );

  test.each(monthForms.map((form) => [form({ year: 2025, month: 3, day: 1 }), form] as const))(
    'is found without a day when it is written as %j',
    (_, form) => {
      fc.assert(
        fc.property(someWords, aDay, someWords, (ahead, date, behind) => {
          const [found] = findDates([`${ahead} ${form(date)} ${behind}`]);
          expect(found?.date).toBe(`${date.year}-${two(date.month)}`);
        }),
      );
    },
  );
});

test('no day is found that does not exist, nor its month in its place', () => {
  const impossible = fc.constantFrom(
    { year: 2025, month: 2, day: 29 },
    { year: 2024, month: 2, day: 31 },
    { year: 2025, month: 4, day: 31 },
    { year: 2025, month: 6, day: 99 },
    { year: 2025, month: 6, day: 0 },
    { year: 1899, month: 6, day: 1 },
    { year: 2101, month: 6, day: 1 },
  );
  fc.assert(
    fc.property(impossible, fc.constantFrom(...dayForms), someWords, (date, form, words) => {
      expect(datesIn(`${words} ${form(date)} ${words}`)).toEqual([]);
    }),
  );
});

test('whatever the text, only dates that exist are found, in its order and side by side', () => {
  const bits = fc.constantFrom('14', ' ', '-', '/', '.', 'maart', '2025', '31', 'februari', '\n');
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), (text) => {
      const found = datesIn(text.join(''));
      found.forEach(({ start, end }, at) => {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
      });
    }),
  );
});

test.each([
  'Bel 050-3672025 of 06-12 2025 12',
  'IBAN NL91 ABNA 0417 1643 00',
  'BSN 111222333',
  'Bedrag: € 14.032.025,00 en 12-03-20251',
  'Ons kenmerk 2025-0314-77 en Z-12-2024-100',
  'versie 10.12.2024, Version 01.02.2025, 1.2.2025',
  'het adres 10.12.2024.1 van de server',
  'you may 2025 times march 2000 miles',
  'in mei 2000 euro ontvangen',
  '2025 en 14 maart',
  '00-00-2025 en 2025-13-01 en 31 juni 2025',
])('no date is found in %j', (text) => {
  expect(findDates([text])).toEqual([]);
});

describe('what comes with a date', () => {
  test('is its page and the words of its own sentence', () => {
    const texts = [
      'Geen datum.',
      'Aldus gesloten. Getekend te Groningen op 14 maart 2025. De bijlagen',
    ];
    expect(findDates(texts)).toEqual([
      {
        date: '2025-03-14',
        from: 'text',
        page: 2,
        words: 'Getekend te Groningen op 14 maart 2025',
      },
    ]);
  });

  test('are whole words, not more than fit on a line or two, and not as far as the next date', () => {
    const text = `${'woord '.repeat(30)}sinds 1 mei 2024 gedeeld en op 3 februari 2025 ${'woord '.repeat(30)}`;
    const [one, other] = findDates([text]);
    expect(one?.words).toMatch(/^(woord )+sinds 1 mei 2024 gedeeld en op$/);
    expect(other?.words).toMatch(/^gedeeld en op 3 februari 2025( woord)+$/);
    expect(Math.max(one?.words.length ?? 0, other?.words.length ?? 0)).toBeLessThan(100);
  });
});

test('at most 200 are offered, the first ones', () => {
  const page = Array.from({ length: 150 }, (_, at) => `1-1-${1990 + (at % 100)}`).join(' en ');
  const found = findDates([page, page, page]);
  expect(found).toHaveLength(200);
  expect(found.at(-1)?.page).toBe(2);
});
