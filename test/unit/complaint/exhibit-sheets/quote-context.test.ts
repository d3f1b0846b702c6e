/** What stood around a passage: words of the page, never more than a few lines, never the passage itself. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '../../../../src/complaint/exhibit-sheets/quote-context.ts';
import type { Selector } from '../../../../src/domain/selector.ts';

const marked = (text: string, start: number, end: number): Selector[] => [
  {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 48), start),
    suffix: text.slice(end, end + 48),
  },
  { type: 'TextPositionSelector', start, end },
];

const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 3, maxLength: 400 });
const place = fc.tuple(words, fc.nat(), fc.nat()).map(([list, a, b]) => {
  const first = a % list.length;
  const last = first + 1 + (b % (list.length - first));
  const text = list.join(' ');
  const start = list.slice(0, first).join(' ').length + (first === 0 ? 0 : 1);
  return { text, start, end: start + list.slice(first, last).join(' ').length };
});

const bare = (context: string): string => context.replaceAll(/ ?\[…\] ?/g, '');

test('before and after are what the text has there, and at most 400 characters', () => {
  fc.assert(
    fc.property(place, ({ text, start, end }) => {
      const { before, after } = contextOf(marked(text, start, end), text);
      expect(text.slice(0, start).trimEnd().endsWith(bare(before))).toBe(true);
      expect(text.slice(end).trimStart().startsWith(bare(after))).toBe(true);
      expect(Math.max(bare(before).length, bare(after).length)).toBeLessThanOrEqual(400);
    }),
  );
});

test('what was left out is shown, and nothing is when all of it stands there', () => {
  const text = `${'woord '.repeat(200)}Wij nemen op.${' daarna'.repeat(200)}`;
  const start = text.indexOf('Wij');
  const { before, after } = contextOf(marked(text, start, start + 13), text);
  expect(before.startsWith('[…] ')).toBe(true);
  expect(after.endsWith(' […]')).toBe(true);
  expect(contextOf(marked('A b c', 2, 3), 'A b c')).toEqual({ before: 'A', after: 'c' });
});

test('when the text is not there, or is another one, what was noted with the mark is used', () => {
  const selectors = marked('Vooraf. Wij nemen op. Daarna.', 8, 21);
  const noted = { before: 'Vooraf. ', after: ' Daarna.' };
  expect(contextOf(selectors, null)).toEqual(noted);
  expect(contextOf(selectors, 'Iets heel anders.')).toEqual(noted);
});

test('an element without words has nothing around it', () => {
  expect(contextOf([{ type: 'CssSelector', value: 'img' }], 'tekst')).toEqual({
    before: '',
    after: '',
  });
});

test('no character is cut in half', () => {
  const text = `${'😀'.repeat(500)}Wij nemen op.${'😀'.repeat(500)}`;
  const start = text.indexOf('Wij');
  const { before, after } = contextOf(marked(text, start, start + 13), text);
  expect(before.isWellFormed() && after.isWellFormed()).toBe(true);
});
