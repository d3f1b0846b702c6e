/** Pages of a PDF, each as one picture on which boxes can lie: the page itself is in it no more. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { CopyFault } from '../../domain/copy-piece.ts';
import type { Mask, PictureExtent } from '../../domain/mask.ts';
import type { MaskBand } from '../../domain/mask-bands.ts';
import { bandsOf } from '../../domain/mask-bands.ts';
import type { PagePicture } from '../../domain/page-picture.ts';
import { ok, type Result } from '../../domain/result.ts';
import { jpegOf } from '../jpeg-of.ts';
import type { Canvas } from '../pictures/canvas.ts';
import { areDotsCovered, coverDots, coveredBoxes } from '../pictures/cover-dots.ts';
import { drawOn, pixels, sizeOf } from './draw-page.ts';
import { openPdf } from './open-pdf.ts';

/** 168 dots per inch. Boxes that somebody drew are kept in these dots, so that this must never change. */
const usualScale = 168 / 72;
/** Three times those of A4; of a larger page the dots are larger. */
const mostDots = 8_000_000;
const mostLength = 16_000;

type Bytes = Uint8Array<ArrayBuffer>;

export type PagePictures = {
  readonly pageCount: number;
  /** From 1. Rejects when the page is damaged. */
  readonly pictureOf: (page: number, mask: Mask) => Promise<PagePicture>;
};

export async function openPagePictures(bytes: Bytes): Promise<Result<PagePictures, CopyFault>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  const pictureOf = async (number: number, mask: Mask) => {
    const page = await pdf.getPage(number);
    const picture = await picturedPage(page, mask);
    page.cleanup();
    return picture;
  };
  return ok({ pageCount: pdf.numPages, pictureOf });
}

export const scaleOfPage = ({ width, height }: PictureExtent): number =>
  Math.min(
    usualScale,
    Math.sqrt(mostDots / (width * height)),
    mostLength / Math.max(width, height),
  );

async function picturedPage(page: PDFPageProxy, mask: Mask): Promise<PagePicture> {
  const points = sizeOf(page);
  const scale = scaleOfPage(points);
  const drawing = emptyCanvas(pixels(points.width * scale), pixels(points.height * scale));
  const { canvas } = drawing;
  const { width, height } = canvas;
  try {
    await drawOn(canvas, page, page.getViewport({ scale }));
    const covered = coveredBoxes(mask, canvas);
    return { bytes: await coveredJpeg(drawing, bandsOf(covered)), width, height, points, covered };
  } finally {
    canvas.width = 0; // Its memory is free at once.
  }
}

function emptyCanvas(width: number, height: number): Canvas {
  const canvas = new OffscreenCanvas(width, height);
  // The reader draws with this one too, for a canvas has only one.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('this browser draws no pictures');
  return { canvas, context };
}

/** Looked at before it is packed: some settings of browsers change what a canvas gives out. Throws then. */
function coveredJpeg(drawing: Canvas, bands: readonly MaskBand[]): Promise<Bytes> {
  coverDots(drawing, bands);
  if (!areDotsCovered(drawing, bands)) throw new Error('not all of it was covered');
  return jpegOf(drawing.canvas);
}
