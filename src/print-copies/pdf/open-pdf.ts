/** Opens a PDF that somebody added. Nothing in it is run, and nothing that it names is asked for. */
import './newer-built-ins.ts';
import 'pdfjs-dist/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist';
import type { CopyFault } from '../../domain/copy-piece.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { Canvases, NoFilters } from './drawing-ground.ts';
import { layReady, ReaderFiles } from './reader-files.ts';

/** A picture with more pixels than this needs more memory than there is. */
const maxImageSize = 2 ** 27;

// Names are given to `ReaderFiles`; in front of a name the reader wants something that is not empty.
const names = { cMapUrl: '/', iccUrl: '/', standardFontDataUrl: '/', wasmUrl: '/' };

export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<PDFDocumentProxy, CopyFault>> {
  await layReady();
  const opening = getDocument({
    data: bytes.slice(), // The reader takes the bytes away from whoever has them.
    ...names,
    CanvasFactory: Canvases,
    FilterFactory: NoFilters,
    BinaryDataFactory: ReaderFiles,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return ok(await opening.promise);
  } catch (error) {
    await opening.destroy();
    return fail(isLocked(error) ? 'file-locked' : 'file-damaged');
  }
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException';
