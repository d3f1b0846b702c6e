/** A PDF as a copy for paper: each page as it would be printed, with its text and where that stands. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { CopyFacts, CopyPiece, MadeImage, MakeCopy } from '../../domain/copy-piece.ts';
import { type PlacedText, type PrintNote, pageBreak } from '../../domain/print-copy.ts';
import { openPdf } from './open-pdf.ts';
import { imagesOf } from './page-image.ts';
import { type PageText, textOf } from './page-text.ts';
import { datesOf } from './pdf-dates.ts';

/** Of a longer file the first pages are shown: more is no exhibit that anybody pages through. */
export const mostPages = 600;

export const copyPdf: MakeCopy = async function* ({ bytes }, signal) {
  const opened = await openPdf(bytes);
  if (!opened.ok) {
    yield { kind: 'fault', fault: opened.error };
    return;
  }
  try {
    yield* piecesOf(opened.value, signal);
  } finally {
    await opened.value.loadingTask.destroy();
  }
};

/** What was read of a page; `null` when it is damaged. */
type Read = { readonly images: readonly MadeImage[]; readonly text: PageText } | null;

async function* piecesOf(pdf: PDFDocumentProxy, signal: AbortSignal): AsyncGenerator<CopyPiece> {
  const total = Math.min(pdf.numPages, mostPages);
  const texts: (PageText | null)[] = [];
  while (texts.length < total && !signal.aborted) {
    const read = await readPage(pdf, texts.length + 1);
    for (const image of read?.images ?? []) yield { kind: 'image', image };
    texts.push(read?.text ?? null);
    yield { kind: 'progress', done: texts.length, total };
  }
  if (signal.aborted) return;
  if (texts.some((text) => text !== null)) yield { kind: 'end', facts: await factsOf(pdf, texts) };
  else yield { kind: 'fault', fault: 'file-damaged' };
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<Read> {
  try {
    const page = await pdf.getPage(number);
    const read = { images: await imagesOf(page), text: await textOf(page) };
    page.cleanup();
    return read;
  } catch {
    return null; // The other pages may be well; a note says that some could not be shown.
  }
}

async function factsOf(
  pdf: PDFDocumentProxy,
  pages: readonly (PageText | null)[],
): Promise<CopyFacts> {
  const texts = pages.map((page) => page?.text ?? '');
  const notes: PrintNote[] = [];
  if (pdf.numPages > pages.length) notes.push('pages-left-out');
  if (pages.includes(null)) notes.push('pages-unreadable');
  return {
    pageCount: pdf.numPages,
    texts: texts.some((text) => text !== '') ? texts : null,
    places: inWhole(pages),
    notes,
    tellsPlace: false,
    dates: await datesOf(pdf),
  };
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
