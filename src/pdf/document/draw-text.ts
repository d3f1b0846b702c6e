/** Words, lines and colours on a page. */
import type { BoxPiece, RulePiece, TextPiece } from '../layout/placed.ts';
import { isArabicFont } from '../text/fonts.ts';

type Doc = PDFKit.PDFDocument;

/** Arabic is given to the font whole: split at spaces it would lose its order. */
const features = (font: TextPiece['font']): { readonly features?: readonly string[] } =>
  isArabicFont(font) ? { features: [] } : {};

export function drawText(doc: Doc, { font, size, x, y, width, text, colour }: TextPiece): void {
  doc.font(font, size).fillColor(colour);
  const measured = { textWidth: width, wordCount: 1 };
  doc._fragment(text, x, y, { baseline: 'alphabetic', ...measured, ...features(font) });
}

export function drawRule(doc: Doc, { x, y, toX, toY, thickness, colour }: RulePiece): void {
  doc.moveTo(x, y).lineTo(toX, toY).lineWidth(thickness).stroke(colour);
}

export function drawBox(doc: Doc, { kind, box, colour }: BoxPiece): void {
  doc.rect(box.left, box.top, box.width, box.height);
  if (kind === 'fill') doc.fill(colour);
  else doc.lineWidth(0.75).stroke(colour);
}

/** pdfkit keeps how each word is drawn. That helps with the next one, and grows without end. */
export function forgetWords(doc: Doc): void {
  for (const font of Object.values(doc._fontFamilies)) font.layoutCache = Object.create(null);
}
