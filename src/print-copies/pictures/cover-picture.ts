/** Covers parts of a picture: upright, as PNG, each box of one colour that nothing shines through. */
import type { CoveredPicture, CoverFault } from '../../domain/covered-picture.ts';
import type { Mask, PictureExtent } from '../../domain/mask.ts';
import type { MaskBand } from '../../domain/mask-bands.ts';
import { pictureTypeOf } from '../../domain/media-type.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Canvas } from './canvas.ts';
import { areDotsCovered, coverDots, coveredBands } from './cover-dots.ts';
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

async function drawCovered(picture: ImageBitmap, bands: readonly MaskBand[]): Promise<Bytes> {
  const drawing = drawn(picture);
  coverDots(drawing, bands);
  const blob = await drawing.canvas.convertToBlob({ type: 'image/png' });
  const png = plainPng(new Uint8Array(await blob.arrayBuffer()));
  await checkCovered(png, bands);
  return png;
}

/** Looks at what was written: some settings of browsers change what a canvas gives out. Throws then. */
async function checkCovered(png: Bytes, bands: readonly MaskBand[]): Promise<void> {
  const written = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  try {
    if (!areDotsCovered(drawn(written), bands)) throw new Error('not all of it was covered');
  } finally {
    written.close();
  }
}

function drawn(picture: ImageBitmap): Canvas {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  // Its dots are read back at once: they need not travel to a graphics card first.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser draws no pictures');
  context.drawImage(picture, 0, 0);
  return { canvas, context };
}
