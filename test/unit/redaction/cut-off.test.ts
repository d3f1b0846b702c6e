/** What was cut from a longer text may end in the middle of a value. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coversWith } from '../../../src/redaction/covering.ts';

const value = '123456782';
const covers = coversWith([{ kind: 'bsn', value }], () => '[BSN afgedekt]');
const edges = { start: true, end: true };

describe('a value that stands at an edge in part', () => {
  test.each([3, 4, 5, 6, 7, 8])(
    'is taken away when its last %i digits begin the text',
    (length) => {
      const text = `${value.slice(-length)} staat er.`;
      expect(covers.cutOff(text, { start: true, end: false })).toBe(' staat er.');
    },
  );

  test.each([3, 4, 5, 6, 7, 8])('is taken away when its first %i digits end the text', (length) => {
    const text = `Er staat ${value.slice(0, length)}`;
    expect(covers.cutOff(text, { start: false, end: true })).toBe('Er staat ');
  });

  test('is taken away however it is written', () => {
    expect(covers.cutOff('5.67.82 is van u', edges)).toBe(' is van u');
    expect(covers.cutOff('nummer 12 34 5', edges)).toBe('nummer ');
  });

  test('stays where nothing was cut', () => {
    expect(covers.cutOff('6782 staat er.', { start: false, end: false })).toBe('6782 staat er.');
  });
});

test('a text without any of it stays as it is', () => {
  const words = fc.stringMatching(/^[a-z ]{0,60}$/);
  fc.assert(
    fc.property(words, (text) => {
      expect(covers.cutOff(text, edges)).toBe(text);
    }),
  );
});
