/** Runs in a page of the built extension: has PDFs made in the worker as the dossier does. */
import type { BlobId } from '../../../src/domain/ids.ts';
import { makePdf } from '../../../src/workers/make-pdf.ts';
import { paperOrder, parts, screens } from './paper-dossier.ts';
import { tiles } from './screens.ts';

export type PdfFigure = {
  readonly ms: number;
  readonly pages: number;
  readonly byteLength: number;
};

declare global {
  var measurePdf: (exhibits: number) => Promise<PdfFigure>;
  /** In Base64, as they are put in the PDF. */
  var screenTiles: () => Promise<string[]>;
}

/** `pictureOf` counts them so: exhibit in front, part behind. */
const placeOf = (id: BlobId): number =>
  ((Number.parseInt(id.slice(0, 8), 16) - 1) % screens) * parts + Number(id.slice(-12)) - 1;

globalThis.measurePdf = async (exhibits) => {
  const shown = await tiles();
  const order = paperOrder(exhibits);
  const imageOf = async (id: BlobId) => shown[placeOf(id)]?.slice() ?? null;
  const from = performance.now();
  const ports = { imageOf, onProgress: () => {} };
  const made = await makePdf(order, ports, new AbortController().signal);
  const ms = performance.now() - from;
  if (!made.ok) throw new Error(made.error);
  const { files, pages } = made.value;
  return { ms, pages, byteLength: files.reduce((sum, { size }) => sum + size, 0) };
};

globalThis.screenTiles = async () => (await tiles()).map((bytes) => bytes.toBase64());
