/** A PDF as a copy for paper: each page as it would be printed, with its text and where that stands. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { CopyPiece, MadeImage, MakeCopy } from '../../domain/copy-piece.ts';
import { openPdf } from './open-pdf.ts';
import { imagesOf } from './page-image.ts';
import { type PageText, textOf } from './page-text.ts';
import { factsOf } from './pdf-facts.ts';
import { tellsPlace } from './tells-place.ts';

/** Of a longer file the first pages are shown: more is no exhibit that anybody pages through. */
export const mostPages = 600;

export const copyPdf: MakeCopy = async function* ({ bytes }, signal) {
  const opened = await openPdf(bytes);
  if (!opened.ok) {
    yield { kind: 'fault', fault: opened.error };
    return;
  }
  try {
    yield* piecesOf({ pdf: opened.value, tellsPlace: tellsPlace(bytes) }, signal);
  } finally {
    await opened.value.loadingTask.destroy();
  }
};

/** What was read of a page; `null` when it is damaged. */
type Read = { readonly images: readonly MadeImage[]; readonly text: PageText } | null;

type Opened = { readonly pdf: PDFDocumentProxy; readonly tellsPlace: boolean };

async function* piecesOf(opened: Opened, signal: AbortSignal): AsyncGenerator<CopyPiece> {
  const { pdf } = opened;
  const total = Math.min(pdf.numPages, mostPages);
  const texts: (PageText | null)[] = [];
  while (texts.length < total && !signal.aborted) {
    const read = await readPage(pdf, texts.length + 1);
    for (const image of read?.images ?? []) yield { kind: 'image', image };
    texts.push(read?.text ?? null);
    yield { kind: 'progress', done: texts.length, total };
  }
  if (signal.aborted) return;
  if (texts.every((text) => text === null)) yield { kind: 'fault', fault: 'file-damaged' };
  else yield { kind: 'end', facts: await factsOf({ ...opened, pages: texts }) };
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
