/** The text of a page of a PDF, line by line, and where each piece of it stands. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { PlacedText } from '../../domain/print-copy.ts';
import { boxOf } from './text-box.ts';

export type PageText = {
  readonly text: string;
  /** `start` and `end` in `text`. */
  readonly places: readonly PlacedText[];
};

/** In the order in which the PDF has it. */
export async function textOf(page: PDFPageProxy): Promise<PageText> {
  const { items } = await page.getTextContent();
  const { transform } = page.getViewport({ scale: 1 });
  const places: PlacedText[] = [];
  let text = '';
  for (const item of items) {
    if (!('str' in item)) continue;
    const start = text.length;
    text += plain(item.str);
    if (item.str.trim() !== '')
      places.push({ page: page.pageNumber, start, end: text.length, ...boxOf(item, transform) });
    if (item.hasEOL) text += '\n';
  }
  return { text: text.trimEnd(), places };
}

// Form feeds part pages, and a sign that is none would go wrong in a later document.
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');
