/** Covers parts of a picture: upright, as PNG, each box of one colour that nothing shines through. */
import type { CoveredPicture, CoverFault } from '../../domain/covered-picture.ts';
import { boxOnPixels, coverColour, type Mask, type PictureExtent } from '../../domain/mask.ts';
import { bandsOf, type MaskBand } from '../../domain/mask-bands.ts';
import { pictureTypeOf } from '../../domain/media-type.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isAnimated } from './is-animated.ts';
import { isCutOff } from './is-cut-off.ts';
import { areaOf, pictureSizeOf } from './picture-size.ts';
import { plainPng } from './plain-png.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** With more dots than these, a browser asks for more than half a gigabyte, here three times. */
const mostDots = 125_000_000;
/** Firefox draws nothing that is longer in one direction. */
const mostLength = 32_767;

/** What it is, is told by its first bytes, whatever it was called. */
export async function coverPicture(
  bytes: Bytes,
  mask: Mask,
): Promise<Result<CoveredPicture, CoverFault>> {
  const opened = await openWhole(bytes);
  if (!opened.ok) return opened;
  const picture = opened.value;
  const { width, height } = picture;
  try {
    const covered = await drawCovered(picture, coveredBands(mask, picture));
    const notes = isAnimated(bytes) ? (['first-picture-only'] as const) : [];
    return ok({ bytes: covered, width, height, notes });
  } finally {
    picture.close();
  }
}

/** Upright and as large as it is. */
async function openWhole(bytes: Bytes): Promise<Result<ImageBitmap, CoverFault>> {
  const type = pictureTypeOf(bytes);
  if (type === null) return fail('kind-not-known');
  if (isCutOff(bytes)) return fail('file-damaged');
  const stored = pictureSizeOf(bytes);
  if (stored !== null && isTooLarge(stored)) return fail('picture-too-large');
  try {
    return ok(
      await createImageBitmap(new Blob([bytes], { type }), { imageOrientation: 'from-image' }),
    );
  } catch {
    // A browser says nothing more than that it could not; of HEIC most cannot read any.
    return fail(type === 'image/heic' ? 'picture-not-read' : 'file-damaged');
  }
}

const isTooLarge = (size: PictureExtent): boolean =>
  areaOf(size) > mostDots || Math.max(size.width, size.height) > mostLength;

function coveredBands({ boxes, isWhole }: Mask, picture: PictureExtent): readonly MaskBand[] {
  const { width, height } = picture;
  const covering = isWhole ? [{ left: 0, top: 0, width, height }] : boxes;
  return bandsOf(covering.flatMap((box) => boxOnPixels(box, picture) ?? []));
}

async function drawCovered(picture: ImageBitmap, bands: readonly MaskBand[]): Promise<Bytes> {
  const drawing = drawn(picture);
  for (const { image, dots, runs, top } of coveredParts(drawing, bands)) {
    for (const [start, end] of runs) dots.fill(coverDot, start, end);
    drawing.context.putImageData(image, 0, top);
  }
  const blob = await drawing.canvas.convertToBlob({ type: 'image/png' });
  const png = plainPng(new Uint8Array(await blob.arrayBuffer()));
  await checkCovered(png, bands);
  return png;
}

/** Looks at what was written: some settings of browsers change what a canvas gives out. Throws then. */
async function checkCovered(png: Bytes, bands: readonly MaskBand[]): Promise<void> {
  const written = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  try {
    for (const { dots, runs } of coveredParts(drawn(written), bands))
      for (const [start, end] of runs)
        if (!dots.subarray(start, end).every((dot) => dot === coverDot))
          throw new Error('not all of it was covered');
  } finally {
    written.close();
  }
}

function drawn(picture: ImageBitmap): Drawing {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  // Its dots are read back at once: they need not travel to a graphics card first.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser draws no pictures');
  context.drawImage(picture, 0, 0);
  return { canvas, context };
}

type Drawing = {
  readonly canvas: OffscreenCanvas;
  readonly context: OffscreenCanvasRenderingContext2D;
};

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
function* coveredParts({ canvas, context }: Drawing, bands: readonly MaskBand[]): Generator<Part> {
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
