/** Texts beside the pages are what they were, as far as a file can hold them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { within } from '../../../src/pdf/document/pdf-text.ts';

const bytesOf = (text: string) => 2 + 2 * text.length;

test('any text fits, and is the beginning of what it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 30_000 }),
      (piece, times) => {
        const text = piece.repeat(Math.ceil(times / Math.max(1, piece.length)));
        const kept = within(text);
        expect(bytesOf(kept)).toBeLessThanOrEqual(32_767);
        expect(kept.isWellFormed()).toBe(true);
        if (bytesOf(text) <= 32_767) expect(kept).toBe(text);
        else expect(kept).toMatch(/ …$/);
      },
    ),
  );
});

test('a control character, which could begin the name of a language, is a space', () => {
  expect(within('een\u001bnl\u001btwee\u0000drie\f')).toBe('een nl twee drie ');
});

test('half a character is a question', () => {
  expect(within('a\ud800b')).toBe('a\ufffdb');
});
