/** Wherever the letters really are in a line, the part that is proposed hides those that have to be hidden. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveringPart } from '../../../src/domain/covering-part.ts';

/** In thousandths of their size: what their makers say of letters of each of these. */
const fonts: Readonly<Record<string, (letter: string) => number>> = {
  courier: () => 600,
  helvetica: widthsFrom(
    {
      ' ': 278,
      i: 222,
      l: 222,
      j: 222,
      t: 278,
      f: 278,
      r: 333,
      '.': 278,
      ':': 278,
      m: 833,
      w: 722,
    },
    { small: 556, capital: 690, digit: 556 },
  ),
  times: widthsFrom(
    {
      ' ': 250,
      i: 278,
      l: 278,
      j: 278,
      t: 278,
      f: 333,
      r: 333,
      '.': 250,
      ':': 278,
      m: 778,
      w: 722,
    },
    { small: 470, capital: 680, digit: 500 },
  ),
};

function widthsFrom(
  known: Readonly<Record<string, number>>,
  usual: { readonly small: number; readonly capital: number; readonly digit: number },
) {
  return (letter: string): number => {
    if (known[letter] !== undefined) return known[letter];
    if (/\d/.test(letter)) return usual.digit;
    return /\p{Lu}/u.test(letter) ? usual.capital : usual.small;
  };
}

const words = fc
  .array(fc.stringMatching(/^[A-Z]?[a-z]{1,9}[.:]?$/), { minLength: 1, maxLength: 7 })
  .map((all) => all.join(' '));

const widthOf = (text: string, font: (letter: string) => number): number =>
  [...text].reduce((sum, letter) => sum + font(letter), 0) / 100;

const placed = (text: string, width: number) => ({
  ...{ page: 1, start: 0, end: text.length },
  ...{ left: 72, top: 100, width, height: 10.5 },
});

describe.each(Object.entries(fonts))('a number in a line of %s', (_name, font) => {
  test('is hidden, whatever words stand before and behind it', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [head, number] = [`${before} `, '123456782'];
        const text = `${head}${number} ${after}`;
        const span = { start: head.length, end: head.length + number.length };
        const part = coveringPart(text, placed(text, widthOf(text, font)), span);
        if (part === null) throw new Error('nothing is hidden');
        const left = 72 + widthOf(head, font);
        expect(part.left).toBeLessThanOrEqual(left);
        expect(part.left + part.width).toBeGreaterThanOrEqual(left + widthOf(number, font));
        expect(part.left).toBeGreaterThanOrEqual(72 - 0.001);
        expect(part.top).toBeLessThan(100);
      }),
    );
  });
});

test('what stands far from it stays to be read', () => {
  const text = 'Uw burgerservicenummer is 123456782 en uw aanvraag van maart is bij ons binnen.';
  const span = { start: 26, end: 35 };
  const part = coveringPart(text, placed(text, 400), span);
  expect(part?.width).toBeLessThan(130);
});

test('in a line from right to left it is looked for from the right', () => {
  const text = 'رقمك هو 123456782';
  const part = coveringPart(text, placed(text, 100), { start: 8, end: 17 });
  expect(part?.left).toBe(72);
  expect(part?.width).toBeLessThan(90);
});

test.each([
  ['one under the other', { width: 10.5, height: 100 }],
  ['aslant', { width: 60, height: 60 }],
])('of letters that stand %s all are hidden', (_name, size) => {
  const text = 'Uw BSN 123456782';
  const part = coveringPart(text, { ...placed(text, 1), ...size }, { start: 7, end: 16 });
  expect(part).toMatchObject({ left: 72, width: size.width });
});

test('of a line without any of it nothing is hidden', () => {
  const text = 'eerste\ntweede';
  const first = { ...placed(text, 40), end: 6 };
  expect(coveringPart(text, first, { start: 7, end: 13 })).toBeNull();
});
