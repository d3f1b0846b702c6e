/** The fonts of a document, read once: for measuring and for each of its files. */
import PDFDocument from 'pdfkit';
import { type FontName, fontFile, fontNames } from './font-files.ts';
import { withOwnLetters } from './own-letters.ts';

export type OpenFont = { readonly name: FontName; readonly font: PDFKit.OpenFont };
export type OpenFonts = readonly OpenFont[];

export const openFonts = (): OpenFonts => fontNames.map((name) => ({ name, font: opened(name) }));

// Signs that share a glyph with rarer ones: a copied text then has the usual ones.
const usual = ' -';

function opened(name: FontName): PDFKit.OpenFont {
  // An empty name: no font of its own.
  const doc = new PDFDocument({ autoFirstPage: false, font: '' });
  doc.font(fontFile(name)).widthOfString(usual);
  const { font } = doc._font;
  return name.startsWith('arabic') ? withOwnLetters(font) : font;
}
