/** Covers dots of what was drawn, and looks whether they are. */
import {
  boxOnPixels,
  coverColour,
  type Mask,
  type MaskBox,
  type PictureExtent,
} from '../../domain/mask.ts';
import { bandsOf, type MaskBand } from '../../domain/mask-bands.ts';
import type { Canvas } from './canvas.ts';

/** Every pixel that is covered, as boxes that lie on the picture. */
export function coveredBoxes({ boxes, isWhole }: Mask, picture: PictureExtent): readonly MaskBox[] {
  const { width, height } = picture;
  const covering = isWhole ? [{ left: 0, top: 0, width, height }] : boxes;
  return covering.flatMap((box) => boxOnPixels(box, picture) ?? []);
}

/** The same pixels, row by row. */
export const coveredBands = (mask: Mask, picture: PictureExtent): readonly MaskBand[] =>
  bandsOf(coveredBoxes(mask, picture));

/** Each of one colour that nothing shines through. */
export function coverDots(drawing: Canvas, bands: readonly MaskBand[]): void {
  for (const { image, dots, runs, top } of coveredParts(drawing, bands)) {
    for (const [start, end] of runs) dots.fill(coverDot, start, end);
    drawing.context.putImageData(image, 0, top);
  }
}

/** Whether each of them has that colour, and nothing shines through. */
export function areDotsCovered(drawing: Canvas, bands: readonly MaskBand[]): boolean {
  for (const { dots, runs } of coveredParts(drawing, bands))
    for (const [start, end] of runs)
      if (!dots.subarray(start, end).every((dot) => dot === coverDot)) return false;
  return true;
}

/** Dots that lie behind one another, from `start` up to `end`. */
type Run = readonly [start: number, end: number];

type Part = {
  readonly top: number;
  readonly image: ImageData;
  /** Those of the image, four bytes in one. */
  readonly dots: Uint32Array;
  /** What of them is covered. */
  readonly runs: readonly Run[];
};

/** So many rows are read at once. */
const mostRows = 256;

/**
 * The parts of it in which something is covered. Firefox needs more than 15 s to draw ten thousand boxes one
 * by one, and 1.5 s when their dots are written here instead.
 */
function* coveredParts({ canvas, context }: Canvas, bands: readonly MaskBand[]): Generator<Part> {
  const { width, height } = canvas;
  for (let top = 0; top < height; top += mostRows) {
    const bottom = Math.min(height, top + mostRows);
    const runs = [...runsIn(bands, { top, bottom, width })];
    if (runs.length === 0) continue;
    const image = context.getImageData(0, top, width, bottom - top);
    yield { top, image, dots: new Uint32Array(image.data.buffer), runs };
  }
}

type Rows = { readonly top: number; readonly bottom: number; readonly width: number };

function* runsIn(bands: readonly MaskBand[], { top, bottom, width }: Rows): Generator<Run> {
  for (const band of bands)
    for (let row = Math.max(top, band.top); row < Math.min(bottom, band.bottom); row++)
      for (const { left, right } of band.spans)
        yield [(row - top) * width + left, (row - top) * width + right];
}

const coverDot = dotOf(coverColour);

/** Four bytes as one number, in the order in which this computer puts them. */
function dotOf({ red, green, blue }: typeof coverColour): number {
  return new Uint32Array(Uint8Array.of(red, green, blue, 255).buffer)[0] ?? 0;
}
