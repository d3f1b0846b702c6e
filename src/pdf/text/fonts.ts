/** What layout must know of the fonts: which characters they have, and how wide words are. */
import PDFDocument from 'pdfkit';
import { type FontName, fontFile } from '../font-files.ts';
import { type OpenFonts, openFonts } from '../open-fonts.ts';
import { coverageOf } from './coverage.ts';
import { type Measure, measureByPair, measureByWord, remembering } from './measure.ts';

export type Fonts = {
  readonly covers: (font: FontName, codePoint: number) => boolean;
  /** In thousandths of the size of the type, as it is drawn: see `TextPiece`. */
  readonly widthOf: (font: FontName, text: string) => number;
};

/** The fonts that are put in the document. Loading takes a moment: make them once. */
export function documentFonts(opened: OpenFonts = openFonts()): Fonts {
  const coverage = new Map(opened.map(({ name }) => [name, coverageOf(fontFile(name))]));
  const widths = new Map(opened.map(({ name, font }) => [name, measureOf(name, font)]));
  return {
    covers: (font, codePoint) => coverage.get(font)?.has(codePoint) ?? false,
    widthOf: (font, text) => widths.get(font)?.(text) ?? 0,
  };
}

export const isArabicFont = (font: FontName): boolean => font.startsWith('arabic');

function measureOf(name: FontName, font: PDFKit.OpenFont): Measure {
  const measure = remembering(measureWith(font));
  return measureByWord(isArabicFont(name) ? measure : measureByPair(measure));
}

function measureWith(font: PDFKit.OpenFont): Measure {
  // An empty name: no font of its own. Its cache would keep every glyph of every word.
  const document = new PDFDocument({ autoFirstPage: false, font: '', fontLayoutCache: false });
  document.font(font).fontSize(1000);
  return (text) => document.widthOfString(text, { features: [] });
}
