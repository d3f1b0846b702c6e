/** What is known of the fonts agrees with the program that draws with them. */
import * as fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { type FontName, fontFile, fontNames } from '../../../../src/pdf/font-files.ts';
import { type } from '../laid.ts';

const drawing = new Map(
  fontNames.map((name) => {
    const document = new PDFDocument({ autoFirstPage: false, font: '' });
    return [name, document.font(fontFile(name)).fontSize(1000)];
  }),
);

const drawnWidth = (font: FontName, text: string) =>
  drawing.get(font)?.widthOfString(text, font.startsWith('arabic') ? { features: [] } : {}) ?? 0;

const latin = fc.stringMatching(/^[A-Za-zÀ-ſ0-9 .,/()'"“’–-]{1,60}$/);
const arabic = fc.stringMatching(/^[\u0621-\u063a\u0641-\u0652 ،؟]{1,40}$/);

describe('words are as wide as they are drawn', { timeout: 60_000 }, () => {
  test.each([
    ['latin', latin],
    ['latin-bold', latin],
    ['arabic', arabic],
    ['arabic-bold', arabic],
  ] as const)('in %s', (font, words) => {
    fc.assert(
      fc.property(words, (text) => {
        expect(type.fonts.widthOf(font, text)).toBeCloseTo(drawnWidth(font, text), 3);
      }),
    );
  });

  test('also where letters make one sign', () => {
    for (const word of ['officieel', 'efficiënt', 'effluent', 'Öffnung', 'fjord'])
      for (const font of ['latin', 'latin-bold'] as const)
        expect(type.fonts.widthOf(font, word)).toBeCloseTo(drawnWidth(font, word), 3);
  });
});

test.each([
  ['latin', 'Aé€ğİ—“'],
  ['latin-bold', 'Aé€ğİ—“'],
  ['arabic', 'عپ،٣'],
  ['arabic-bold', 'عپ،٣'],
] as const)('%s has %s', (font, characters) => {
  const has = [...characters].filter((one) => type.fonts.covers(font, one.codePointAt(0) ?? 0));
  expect(has.join('')).toBe(characters);
});

test('no font has what was not asked for when the program was built', () => {
  for (const font of fontNames)
    for (const character of ['😀', '中', '\u0007'])
      expect(type.fonts.covers(font, character.codePointAt(0) ?? 0)).toBe(false);
  expect(type.fonts.covers('latin', 0x639)).toBe(false);
  expect(type.fonts.covers('arabic', 0x41)).toBe(false);
});
