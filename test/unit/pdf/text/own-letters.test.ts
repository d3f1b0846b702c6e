/** Arabic words can be copied out of the file, and found in it: each letter as it was written. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFonts } from '../../../../src/pdf/open-fonts.ts';

const arabic = openFonts().filter(({ name }) => name.startsWith('arabic'));
const anyWord = fc.stringMatching(/^[\u0621-\u063a\u0641-\u064a]{1,12}$/);

test.each(arabic)('the letters of a word in $name are its own', { timeout: 60_000 }, ({ font }) => {
  fc.assert(
    fc.property(anyWord, (word) => {
      const letters = font.layout(word, []).glyphs.toReversed();
      const codes = letters.flatMap(({ codePoints }) => [...codePoints]);
      expect(String.fromCodePoint(...codes)).toBe(word);
    }),
  );
});

test.each(arabic)('a body that two letters share has a code for each in $name', ({ font }) => {
  const codesOf = (word: string) => {
    const { glyphs } = font.layout(word, []);
    return glyphs.filter(({ codePoints }) => codePoints.length > 0).map(({ id }) => id);
  };
  const [ba] = codesOf('ب');
  const [ta] = codesOf('ت');
  expect(ba).not.toBe(ta);
  expect(codesOf('ب')[0]).toBe(ba);
});

test('the file has each of them, and the drawing once for each', () => {
  for (const { font } of arabic) {
    const subset = font.createSubset();
    const ids = font.layout('تبتب', []).glyphs.map(({ id }) => subset.includeGlyph(id));
    expect(Math.max(...ids)).toBe(new Set(ids).size);
    expect(subset.glyphs.every((glyph) => glyph < 0x10000)).toBe(true);
  }
});
