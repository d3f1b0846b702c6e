/** Words from right to left beside words from left to right: as the bidirectional algorithm has it. */
import bidiFactory from 'bidi-js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, readOn, seenOn, wordsOf } from '../lines.ts';

const bidi = bidiFactory();

const parts = fc.constantFrom('ab', 'نص', 'عربي', '12', '3.5', '(', ')', '«', '»', ', ', ' ', '-');
const mixed = fc.array(parts, { maxLength: 14 }).map((some) => some.join('').trim());
const bases = fc.constantFrom('ltr' as const, 'rtl' as const);

describe('of any mixture on one line', { timeout: 60_000 }, () => {
  test('the letters stand as the algorithm says', () => {
    fc.assert(
      fc.property(mixed, bases, (text, base) => {
        const [line] = linesOf(text, { base });
        const levels = bidi.getEmbeddingLevels(text, base);
        expect(line && seenOn(line)).toBe(bidi.getReorderedString(text, levels).trimEnd());
      }),
    );
  });

  test('a reader hears them in their order', () => {
    fc.assert(
      fc.property(mixed, bases, (text, base) => {
        expect(readOn(linesOf(text, { base }))).toBe(text);
      }),
    );
  });

  test('they end on the right of a text that runs to the left', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        fc.pre(text !== '');
        const [line] = linesOf(text, { base: 'rtl', width: 400 });
        const ends = line?.pieces.map(({ x, width }) => x + width) ?? [];
        expect(Math.max(...ends)).toBeCloseTo(400);
      }),
    );
  });
});

test.each([
  ['Arabic in Dutch', 'zei أهلاً en', 'ltr', 'zei ًالهأ en'],
  ['a number in Arabic', 'في 12 مايو', 'rtl', 'ويام 12 يف'],
  [
    'brackets in Arabic',
    'نص (مهم)',
    'rtl',
    '(مهم) صن'.replace('مهم', 'مهم'.split('').reverse().join('')),
  ],
  ['a day in Arabic, which stays a day', 'يوم 2026-11-26', 'rtl', '2026-11-26 موي'],
  ['Turkish', 'İstanbul’da ığdır', 'ltr', 'İstanbul’da ığdır'],
  ['what no font has, in Arabic', 'نص 😀', 'rtl', '[U+1F600] صن'],
] as const)('%s', (_name, text, base, seen) => {
  const [line] = linesOf(text, { base });
  expect(line && seenOn(line)).toBe(seen);
});

test('what somebody said turns nothing around it', () => {
  const [line] = linesOf([wordsOf('Zij zei: '), wordsOf('!أهلاً', 'auto'), wordsOf(' (1)')]);
  expect(line && seenOn(line).endsWith(' (1)')).toBe(true);
  const [torn] = linesOf([
    wordsOf('a '),
    wordsOf('\u202e\u2069b\u2067', 'auto'),
    wordsOf(' c (d)'),
  ]);
  expect(torn && seenOn(torn)).toBe('a b c (d)');
});

test('a text takes the direction of its first letter when it is asked to', () => {
  const [line] = linesOf('123 نص', { base: 'auto', width: 400 });
  const ends = line?.pieces.map(({ x, width }) => x + width) ?? [];
  expect(Math.max(...ends)).toBeCloseTo(400);
});

test('a reader has Arabic words from the element, whichever way they are drawn', () => {
  for (const text of ['نص', '﷽﷽', '\u202dنص\u202c', '۱۲'])
    for (const base of ['ltr', 'rtl'] as const)
      for (const { said } of linesOf(text, { base }).flatMap(({ pieces }) => pieces))
        expect(said).toBe(text.replace(/[\u202c\u202d]/g, ''));
});
