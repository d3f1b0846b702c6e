/** What stands at the bottom of a page: of an exhibit, a stamp; of any other page, its number. */

import type { LetterLanguage } from '../../domain/language.ts';
import type { PlacedExhibit } from '../paginate.ts';
import { pdfWords } from './pdf-words.ts';

/** `1a2b3c4d · Bijlage 3 · 2/5 · 000123` */
export function stampOf(
  { number, first, last }: PlacedExhibit,
  page: number,
  { label, language }: { readonly label: string; readonly language: LetterLanguage },
): string {
  const place = `${page - first + 1}/${last - first + 1}`;
  const running = String(page).padStart(6, '0');
  return [label, pdfWords[language].exhibit(number), place, running].join(' · ');
}

/** `Blad 4 van 60` */
export const footerOf = (page: number, pages: number, language: LetterLanguage): string =>
  pdfWords[language].page(page, pages);

// In points, from the edges of the paper.
const [right, bottom, size] = [57, 28, 8];

export function drawFoot(doc: PDFKit.PDFDocument, text: string): void {
  doc.font('latin', size).fillColor('#000000');
  const x = doc.page.width - right - doc.widthOfString(text);
  doc.text(text, x, doc.page.height - bottom, { lineBreak: false, baseline: 'alphabetic' });
}
