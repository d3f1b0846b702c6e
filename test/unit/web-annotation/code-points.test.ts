/** Positions are counted in code points outside, in UTF-16 units inside. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countText } from '../../../src/web-annotation/code-points.ts';
import { anyText } from './dossiers.ts';

test('an emoji counts for one outside and for two inside', () => {
  const { toCodePoints, toUtf16 } = countText('a🙈b🙈');
  expect([0, 1, 3, 4, 6].map(toCodePoints)).toEqual([0, 1, 2, 3, 4]);
  expect([0, 1, 2, 3, 4].map(toUtf16)).toEqual([0, 1, 3, 4, 6]);
});

test('halves of characters that stand alone count for one', () => {
  const { toCodePoints } = countText('\ud83d\ud83d\ude48\ude48');
  expect([0, 1, 3, 4].map(toCodePoints)).toEqual([0, 1, 2, 3]);
});

test('the middle of a character is taken to its end', () => {
  const { toCodePoints } = countText('a🙈b');
  expect(toCodePoints(2)).toBe(2);
});

test('beyond the text there is no position', () => {
  const { toCodePoints, toUtf16 } = countText('🙈');
  expect([toCodePoints(3), toUtf16(2)]).toEqual([null, null]);
  expect([toCodePoints(2), toUtf16(1)]).toEqual([1, 2]);
});

test('counts as JavaScript does when it takes a text apart into characters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { toCodePoints, toUtf16 } = countText(text);
      [...text, ''].forEach((_, index, all) => {
        const before = all.slice(0, index).join('').length;
        expect([toCodePoints(before), toUtf16(index)]).toEqual([index, before]);
      });
    }),
  );
});

test('a thousand positions in a megabyte of text take no time worth noticing', () => {
  const { toCodePoints, toUtf16 } = countText('een zin met een 🙈 erin. '.repeat(40_000));
  const started = performance.now();
  for (let at = 0; at < 900_000; at += 900) toUtf16(toCodePoints(at) ?? 0);
  expect(performance.now() - started).toBeLessThan(200);
});
