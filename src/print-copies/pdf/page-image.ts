/** A page of a PDF as images for paper: as it would be printed, in parts when it is very long. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { MadeImage } from '../../domain/copy-piece.ts';
import { jpegOf } from '../jpeg-of.ts';
import { drawOn, pixels, type Size, sizeOf } from './draw-page.ts';

/** A4 at 164 dots per inch: small print stays readable. */
const paper = { short: 1_360, long: 1_924 };

/** A stamp is not blown up to a page. */
const mostScale = 4;

/** Longer than so many sheets a page becomes smaller. */
const mostParts = 12;

/** What stands where a page is cut is on both parts, so that on one of them it is whole: a line or two. */
const shared = { points: 24, most: 0.03 };

/** A part of the page: where it begins, from the top, and how high it is, both in points. */
type Part = { readonly top: number; readonly height: number };

/** From top to bottom. */
export async function imagesOf(page: PDFPageProxy): Promise<MadeImage[]> {
  const size = sizeOf(page);
  const scale = scaleFor(size);
  const images: MadeImage[] = [];
  for (const part of partsOf(size, scale))
    images.push(await imageOf(page, size.width, part, scale));
  return images;
}

function scaleFor({ width, height }: Size): number {
  if (width > height) return Math.min(mostScale, paper.long / width, paper.short / height);
  if (height <= 2 * width) return Math.min(mostScale, paper.short / width, paper.long / height);
  const longest = mostParts * paper.long * (1 - shared.most);
  return Math.min(mostScale, paper.short / width, longest / height);
}

function partsOf({ width, height }: Size, scale: number): Part[] {
  if (height <= 2 * width) return [{ top: 0, height }];
  const again = Math.min(shared.points, (shared.most * paper.long) / scale);
  const count = Math.ceil(height / (paper.long / scale - again));
  const each = height / count;
  return Array.from({ length: count }, (_, at) => {
    const above = at === 0 ? 0 : again;
    return { top: at * each - above, height: each + above };
  });
}

async function imageOf(
  page: PDFPageProxy,
  width: number,
  { top, height }: Part,
  scale: number,
): Promise<MadeImage> {
  const canvas = new OffscreenCanvas(pixels(width * scale), pixels(height * scale));
  try {
    const viewport = page.getViewport({ scale, offsetY: -top * scale });
    await drawOn(canvas, page, viewport);
    const area = { page: page.pageNumber, left: 0, top, width, height };
    return { bytes: await jpegOf(canvas), width: canvas.width, height: canvas.height, area };
  } finally {
    canvas.width = 0; // Its memory is free at once.
  }
}
