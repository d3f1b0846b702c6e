import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextWriter, rawOffset, writtenBefore } from '../../../src/anchoring/normalise.ts';

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\u00ad', '😀', '\u200b') }),
    fc.constant(null),
  ),
);

function write(parts: readonly (string | null)[]) {
  const writer = createTextWriter();
  const starts = parts.map((part) => {
    const start = writer.length();
    if (part === null) writer.edge();
    else writer.add(part);
    return start;
  });
  return { text: writer.text(), starts };
}

describe('the normalised text', () => {
  test.each([
    [['  a  b  '], 'a b'],
    [['a', null, 'b'], 'a\nb'],
    [['a ', null, null, '  b'], 'a\nb'],
    [['a', 'b'], 'ab'],
    [['a ', ' b'], 'a b'],
    [['a\u00a0\u2003b'], 'a b'],
    [['ge\u00admeen\u200bte'], 'gemeente'],
    [['a \u00ad b'], 'a b'],
    [[null, 'a', null], 'a'],
    [['', ' ', null], ''],
    [['\ud83d', '\ude00'], '😀'],
    [['\ud83d', 'x'], '\ufffdx'],
  ])('%j is written as %j', (parts, text) => {
    expect(write(parts).text).toBe(text);
  });

  test('has no white space at its ends or in a row, and nothing invisible', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(write(parts).text).not.toMatch(/^\s|\s$|\s\s|[\u00ad\u200b\u00a0]/);
      }),
    );
  });

  test('says for every character where it came from, and back', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const { text, starts } = write(parts);
        parts.forEach((part, number) => {
          if (part === null) return;
          const start = starts[number] ?? 0;
          const end = starts[number + 1] ?? text.length;
          const gap = end > start && /\s/.test(text.charAt(start)) ? 1 : 0;
          for (let place = gap; place < end - start; place++) {
            const at = rawOffset(part, gap, place);
            const char = text.charAt(start + place);
            if (/\s/.test(char)) continue;
            expect(part.charAt(at)).toBe(char);
            expect(writtenBefore(part, gap, at + 1)).toBe(place + 1);
          }
          if (end === start) expect(writtenBefore(part, gap, part.length)).toBe(0);
        });
      }),
    );
  });
});
