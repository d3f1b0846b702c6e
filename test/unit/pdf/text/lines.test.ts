/** Where lines end, and that nothing is lost there. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, readOn, seenOn } from '../lines.ts';

const anyText = fc.oneof(
  fc
    .array(fc.stringMatching(/^[A-Za-z.,-]{1,30}$/), { maxLength: 40 })
    .map((some) => some.join(' ')),
  fc
    .array(fc.constantFrom('نص', 'عربي', 'abc', '(12)', '/x/y?z=', ' ', 'ffi'), { maxLength: 60 })
    .map((some) => some.join('')),
);
const anyWidth = fc.integer({ min: 40, max: 400 });
const tight = (text: string) => text.replace(/\s/g, '');

describe('of any text in any column', { timeout: 60_000 }, () => {
  test('no line is wider than the column', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        for (const { pieces } of linesOf(text, { width }))
          for (const piece of pieces) {
            expect(piece.x).toBeGreaterThanOrEqual(-0.001);
            expect(piece.x + piece.width).toBeLessThanOrEqual(width + 0.001);
          }
      }),
    );
  });

  test('no word is lost or changes places', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        expect(tight(readOn(linesOf(text, { width })))).toBe(tight(text));
      }),
    );
  });

  test('a narrower column never has fewer lines', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        expect(linesOf(text, { width }).length).toBeGreaterThanOrEqual(
          linesOf(text, { width: width + 50 }).length,
        );
      }),
    );
  });
});

test('words are kept apart for readers that put lines together', () => {
  const lines = linesOf('een twee drie vier vijf zes', { width: 60 });
  expect(lines.length).toBeGreaterThan(1);
  expect(readOn(lines)).toBe('een twee drie vier vijf zes');
});

test('a line that the text breaks off stays broken', () => {
  expect(linesOf('a\r\nb\n\nc\u2028d').map(seenOn)).toEqual(['a', 'b', '', 'c', 'd']);
  expect(linesOf('')).toHaveLength(1);
});

test('a word of 50,000 letters is cut at the edge, and none is lost', { timeout: 60_000 }, () => {
  const lines = linesOf('x'.repeat(50_000), { width: 450 });
  expect(lines.length).toBeGreaterThan(400);
  expect(lines.map(seenOn).join('')).toBe('x'.repeat(50_000));
});

test.each([
  ['before a full stop', 'aaaaaaaa .', 44],
  ['at a space that holds words together', 'aaaa\u00a0bbbb', 40],
])('no line begins %s', (_name, text, width) => {
  for (const line of linesOf(text, { width })) expect(seenOn(line)).not.toMatch(/^[.\u00a0]/);
});

test('a soft hyphen is seen where the word is broken, and nowhere else', () => {
  const text = 'gegevens\u00adbeschermings\u00adeffect\u00adbeoordeling';
  expect(linesOf(text).map(seenOn)).toEqual([text.replaceAll('\u00ad', '')]);
  const narrow = linesOf(text, { width: 95 }).map(seenOn);
  expect(narrow[0]).toMatch(/-$/);
  expect(narrow.at(-1)).toMatch(/g$/);
  expect(tight(readOn(linesOf(text, { width: 95 })))).toBe(text.replaceAll('\u00ad', ''));
});
