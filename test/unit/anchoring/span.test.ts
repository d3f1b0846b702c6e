import { expect, test } from 'vitest';
import { trimSpan } from '../../../src/anchoring/span.ts';

test.each([
  ['a bc d', { start: 1, end: 5 }, 'bc'],
  ['a\n\nb', { start: 1, end: 3 }, null],
  ['abc', { start: -5, end: 99 }, 'abc'],
  ['abc', { start: 2, end: 2 }, null],
  ['x😀y', { start: 2, end: 4 }, '😀y'],
  ['x😀y', { start: 0, end: 2 }, 'x😀'],
])('%j from %j is trimmed to %j', (text, span, expected) => {
  const trimmed = trimSpan(text, span);
  expect(trimmed && text.slice(trimmed.start, trimmed.end)).toBe(expected);
});
