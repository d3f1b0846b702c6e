/** What is known of a PDF when all its pages were read. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { CopyFacts } from '../../domain/copy-piece.ts';
import { type PlacedText, type PrintNote, pageBreak } from '../../domain/print-copy.ts';
import type { PageText } from './page-text.ts';
import { datesOf } from './pdf-dates.ts';

export type ReadPdf = {
  readonly pdf: PDFDocumentProxy;
  readonly tellsPlace: boolean;
  /** The first ones or all; `null` for each that is damaged. */
  readonly pages: readonly (PageText | null)[];
};

export async function factsOf(read: ReadPdf): Promise<CopyFacts> {
  const texts = read.pages.map((page) => page?.text ?? '');
  return {
    pageCount: read.pdf.numPages,
    texts: texts.some((text) => text !== '') ? texts : null,
    places: inWhole(read.pages),
    notes: notesOf(read),
    tellsPlace: read.tellsPlace,
    dates: await datesOf(read.pdf),
  };
}

function notesOf({ pdf, tellsPlace, pages }: ReadPdf): PrintNote[] {
  const notes: readonly (readonly [PrintNote, boolean])[] = [
    ['place-removed', tellsPlace],
    ['pages-left-out', pdf.numPages > pages.length],
    ['pages-unreadable', pages.includes(null)],
  ];
  return notes.flatMap(([note, isSo]) => (isSo ? [note] : []));
}

/** The places of all pages, in the text of all pages. */
function inWhole(pages: readonly (PageText | null)[]): PlacedText[] {
  let before = 0;
  return pages.flatMap((page) => {
    const from = before;
    before += (page?.text.length ?? 0) + pageBreak.length;
    return (page?.places ?? []).map((place) => ({
      ...place,
      start: from + place.start,
      end: from + place.end,
    }));
  });
}
