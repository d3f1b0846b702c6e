/** What may not change without a person seeing it: numbers, dates, amounts, terms and negations. */
import { describe, expect, test } from 'vitest';
import { meansTheSame, wholeNumbers } from '../../../src/anchoring/meaning.ts';

describe('two texts mean the same', () => {
  test.each([
    ['1.000 euro', '1 000 euro'],
    ['in de dagen erna', 'in de weken erna'],
    ['Wij filmen niet.', 'Wij nemen niet op.'],
  ])('“%s” and “%s”', (one, other) => {
    expect(meansTheSame(one, other)).toBe(true);
  });

  test.each([
    ['a number', '26 maanden', '14 maanden'],
    ['a number in words', 'twee keer', 'drie keer'],
    ['the order of two numbers', '2 van de 3', '3 van de 2'],
    ['a month', 'op 1 april', 'op 1 augustus'],
    ['a unit', '26 maanden', '26 weken'],
    ['a unit after a number in words', 'tien dagen', 'tien weken'],
    ['a sign', '5 %', '5 €'],
    ['a negation', 'Wij filmen u.', 'Wij filmen u niet.'],
    ['an English negation', 'We can film you.', "We can't film you."],
  ])('but not when %s differs', (_, one, other) => {
    expect(meansTheSame(one, other)).toBe(false);
  });
});

describe('a number that a mark cuts in two', () => {
  const piece = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { text, start, end: start + words.length };
  };
  const elsewhere = { text: '', start: 0, end: 0 };

  test.each([
    ['at its beginning', 'Op 2 april 2026 gewijzigd', '2026 gewijzigd', '2 april 2026 gewijzigd'],
    ['at its end', 'Dit geldt tot 2 april 2026 en', 'geldt tot 2', 'geldt tot 2 april 2026'],
    ['far away', 'Op 12 september, 2026 en', '2026 en', '12 september, 2026 en'],
  ])('%s is read whole', (_, text, words, whole) => {
    expect(wholeNumbers(piece(text, words), elsewhere).trim()).toBe(whole);
  });

  test('is left as it is where the same stands beside both', () => {
    const [one, other] = [piece('Op 2 april 2026.', '2026'), piece('Op 2 april 2027.', '2027')];
    expect(wholeNumbers(one, other)).toBe('2026');
    const [first, second] = [piece('Op 2 april 2026', '2'), piece('Op 3 april 2026', '3')];
    expect(wholeNumbers(first, second)).toBe('2');
  });

  test('is seen to change twelve letters away', () => {
    const one = piece('Op 12 september, 2026 en', '2026 en');
    const other = piece('Op 13 september, 2026 en', '2026 en');
    expect(meansTheSame(wholeNumbers(one, other), wholeNumbers(other, one))).toBe(false);
  });

  test.each(['maanden wissen wij de opname', 'wissen wij de opname'])(
    'is none when the mark begins and ends in other words: “%s”',
    (words) => {
      const text = 'Na 26 maanden wissen wij de opname 2 keer.';
      expect(wholeNumbers(piece(text, words), elsewhere)).toBe(words);
    },
  );
});
