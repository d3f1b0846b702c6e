/** Covers parts of pages of a PDF off the screen: a new file, made of pictures of its pages, or none at all. */
import type { CopyFault } from '../domain/copy-piece.ts';
import type { Mask } from '../domain/mask.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PicturedPage } from '../pdf/write-page-pictures.ts';
import { askWorker } from './ask-worker.ts';
import type { DocumentError } from './make-document.ts';
import { hearing, type MadePdf, startPdfWorker } from './make-pdf.ts';
import { openPages, type PdfPages } from './open-pages.ts';
import type { FromPdfWorker, ToPdfWorker } from './pdf-messages.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Fault = CopyFault | DocumentError;

/** `maskOf`: what is covered on each page, from 1. Pages without boxes are pictures too. */
export async function coverPdf(
  bytes: Bytes,
  maskOf: (page: number) => Mask,
  signal: AbortSignal,
): Promise<Result<Bytes, Fault>> {
  const opened = await openPages(bytes, signal);
  if (!opened.ok) return opened;
  try {
    const pages = await pictured(opened.value, maskOf);
    if (pages !== null) return await fileOf(pages, signal);
    return fail(signal.aborted ? 'cancelled' : 'file-damaged');
  } finally {
    opened.value.close();
  }
}

/** `null` when one of them cannot be shown: then nobody can say that it was covered. */
async function pictured(
  { pageCount, pictureOf }: PdfPages,
  maskOf: (page: number) => Mask,
): Promise<readonly PicturedPage[] | null> {
  const pages: PicturedPage[] = [];
  while (pages.length < pageCount) {
    const page = pages.length + 1;
    const drawn = await pictureOf(page, maskOf(page));
    if (drawn === null) return null;
    const { bytes, ...rest } = drawn;
    pages.push({ ...rest, picture: new Blob([bytes]) });
  }
  return pages;
}

async function fileOf(
  pages: readonly PicturedPage[],
  signal: AbortSignal,
): Promise<Result<Bytes, DocumentError>> {
  const asked: ToPdfWorker = { kind: 'pages', pages };
  const made = await askWorker<FromPdfWorker, MadePdf, Exclude<DocumentError, 'cancelled'>>({
    start: startPdfWorker,
    begin: (worker) => worker.postMessage(asked),
    hearing: (worker, done) => hearing(worker, noPorts, done),
    broken: 'document-failed',
    signal,
  });
  if (!made.ok) return made;
  return ok(new Uint8Array(await new Blob([...made.value.files]).arrayBuffer()));
}

/** It asks for no picture: it got them all. */
const noPorts = { imageOf: async () => null, onProgress: () => {} };
