/** A citizen number never stands in a letter, and other numbers stay. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { warningsIn } from '../../../src/complaint/authority-warnings.ts';
import { leaveOutCitizenNumbers } from '../../../src/complaint/citizen-number.ts';
import { languagesOf } from '../../../src/complaint/languages-taken.ts';
import { renderHtml } from '../../../src/complaint/render-html.ts';
import { renderText } from '../../../src/complaint/render-text.ts';
import { authorityLetterKinds, type Letter } from '../../../src/domain/letter.ts';
import { oneQuote } from './dossiers.ts';
import { drafted, inputsWith } from './letters/authority-inputs.ts';
import { letterOf, requestInputs } from './letters/requests.ts';
import { letterFor, sender } from './letters.ts';

const weighed = (eight: string) =>
  [...eight].reduce((sum, digit, at) => sum + Number(digit) * (9 - at), 0) % 11;

/** Nine digits that pass the eleven-test. */
const citizenNumber = fc
  .stringMatching(/^\d{8}$/)
  .filter((eight) => weighed(eight) < 10 && !/^0+$/.test(eight))
  .map((eight) => `${eight}${weighed(eight)}`);

const grouped = (nine: string, sizes: readonly number[], sign: string) =>
  sizes
    .map((size, at) => {
      const from = sizes.slice(0, at).reduce((sum, one) => sum + one, 0);
      return nine.slice(from, from + size);
    })
    .join(sign);

const out = (text: string) => leaveOutCitizenNumbers(text, 'nl');

describe('whatever stands around it', () => {
  test('a citizen number goes, and nothing else', () => {
    const around = fc.string({ unit: 'grapheme' }).filter((text) => !/[\d+]/.test(text));
    fc.assert(
      fc.property(around, citizenNumber, around, (before, number, after) => {
        expect(out(`${before}${number}${after}`)).toBe(`${before}[bsn weggelaten]${after}`);
      }),
    );
  });

  test('it goes too when it is written in groups', () => {
    const sizes = fc.constantFrom([4, 2, 3], [3, 3, 3], [2, 2, 2, 3], [4, 5], [1, 8]);
    const sign = fc.constantFrom('.', ' ', '-', '\u00a0');
    fc.assert(
      fc.property(citizenNumber, sizes, sign, (number, groups, between) => {
        expect(out(`BSN: ${grouped(number, groups, between)}.`)).toBe('BSN: [bsn weggelaten].');
      }),
    );
  });

  test('leaving out twice is leaving out once', () => {
    const digits = fc.stringMatching(/^[\d .+-]{0,60}$/);
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), (text) => {
        expect(out(out(text))).toBe(out(text));
      }),
    );
  });

  test('one digit of it that is another makes it another number', () => {
    fc.assert(
      fc.property(
        citizenNumber,
        fc.nat({ max: 7 }),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const digit = (Number(number[at]) + by) % 10;
          const other = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`;
          expect(out(other)).toBe(other);
        },
      ),
    );
  });
});

test.each([
  ['a telephone number', '06 12345678, 0201234567 of 020-123 45 67'],
  ['a telephone number from abroad', '+31 6 12345678 of 0031 6 10000008'],
  ['a date and a time', '12-03-2019 om 10.12 uur, 2026-05-20'],
  ['a postcode', 'Postbus 1, 1000 AA Voorbeeldstad'],
  ['an account', 'NL91ABNA0417164300'],
  ['eight and ten digits', '12345678 en 1234567890'],
  ['nothing but zeros', '000000000'],
])('%s stays', (_what, text) => {
  expect(out(text)).toBe(text);
});

test('a number behind another number or a telephone number goes all the same', () => {
  expect(out('kamer 2 123456782')).toBe('kamer 2 [bsn weggelaten]');
  expect(out('+31 6 12345678 123456782')).toBe('+31 6 12345678 [bsn weggelaten]');
  expect(out('111222333 123456782')).toBe('[bsn weggelaten] [bsn weggelaten]');
});

test('50,000 digits cost no more than a moment', () => {
  const began = performance.now();
  out('1 '.repeat(25_000));
  out('1'.repeat(50_000));
  expect(performance.now() - began).toBeLessThan(500);
});

const number = '123456782';
const typed = `Mijn nummer is ${number}.`;
const quoting = oneQuote(`Op de pagina stond ${number}.`, typed);

const letters: readonly Letter[] = [
  letterFor(quoting),
  letterFor(quoting, { language: 'en' }),
  ...Object.values(requestInputs(quoting, typed)).map(letterOf),
  ...authorityLetterKinds.flatMap((kind) =>
    languagesOf[kind].map((language) => drafted(inputsWith(typed, quoting)[kind], language)),
  ),
];

test.each(letters.map((letter) => [`${letter.kind} ${letter.language}`, letter] as const))(
  '%s holds no citizen number, typed or quoted, and its writer is told',
  (_name, letter) => {
    const shown = `${renderText(letter)}${renderHtml(letter)}`;
    expect(shown).not.toContain(number);
    const isLeftOut = /\[bsn (weggelaten|left out)\]/.test(shown);
    expect(warningsIn(letter)).toEqual(isLeftOut ? ['citizen-number-left-out'] : []);
  },
);

test('a number under the name goes, and an e-mail address stays', () => {
  const letter = letterFor(oneQuote('Citaat.'), {
    sender: {
      ...sender,
      addressLines: [`BSN ${number}`, '8251 AB Dronten'],
      email: `a${number}@x.example`,
    },
  });
  expect(letter.sender.slice(1)).toEqual([
    'BSN [bsn weggelaten]',
    '8251 AB Dronten',
    `a${number}@x.example`,
  ]);
});

test('a letter without such a number is not changed, and warns of nothing', () => {
  expect(warningsIn(letterFor(oneQuote('Citaat.')))).toEqual([]);
});
