/** What layout must know of the fonts: which characters they have, and how wide words are. */
import PDFDocument from 'pdfkit';
import { type FontName, fontFile } from '../font-files.ts';
import { type OpenFonts, openFonts } from '../open-fonts.ts';
import { coverageOf } from './coverage.ts';

export type Fonts = {
  readonly covers: (font: FontName, codePoint: number) => boolean;
  /** In thousandths of the size of the type, as it is drawn: see `TextPiece`. */
  readonly widthOf: (font: FontName, text: string) => number;
};

/** The fonts that are put in the document. Loading takes a moment: make them once. */
export function documentFonts(opened: OpenFonts = openFonts()): Fonts {
  const coverage = new Map(opened.map(({ name }) => [name, coverageOf(fontFile(name))]));
  const widths = new Map(opened.map(({ name, font }) => [name, measureWith(font)]));
  return {
    covers: (font, codePoint) => coverage.get(font)?.has(codePoint) ?? false,
    widthOf: (font, text) =>
      isArabicFont(font) ? (widths.get(font)?.(text) ?? 0) : widthByWord(text, widths.get(font)),
  };
}

export const isArabicFont = (font: FontName): boolean => font.startsWith('arabic');

type Measure = (text: string) => number;

// Longer ones are seldom met twice.
const longestKept = 64;

function measureWith(font: PDFKit.OpenFont): Measure {
  // An empty name: no font of its own. Its cache would keep every glyph of every word.
  const document = new PDFDocument({ autoFirstPage: false, font: '', fontLayoutCache: false });
  document.font(font).fontSize(1000);
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? document.widthOfString(text, { features: [] });
    if (text.length <= longestKept) known.set(text, width);
    return width;
  };
}

/** As the words are drawn: each with the space behind it. */
function widthByWord(text: string, measure: Measure = () => 0): number {
  let [width, from] = [0, 0];
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
    width += measure(text.slice(from, space + 1));
    from = space + 1;
  }
  return from === text.length ? width : width + measure(text.slice(from));
}
