/** Opens a picture, whatever is wrong with it, and never makes room for more dots than a browser has. */
import type { AddedMediaType } from '../../domain/added-file.ts';
import type { CopyFault } from '../../domain/copy-piece.ts';
import { pictureTypeOf } from '../../domain/media-type.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isCutOff } from './is-cut-off.ts';
import { canOpenSmaller, openSmaller } from './open-smaller.ts';
import { areaOf, type PictureSize, pictureSizeOf } from './picture-size.ts';
import { copySizeOf, isMuchLarger } from './tile-cuts.ts';
import { turnedSize } from './turn.ts';

export type OpenedPicture = {
  /** Upright; it may be smaller than the source. Whoever opened it closes it. */
  readonly bitmap: ImageBitmap;
  /** How large the source is, upright. */
  readonly source: PictureSize;
};

/** With more dots than these, a browser asks for more than half a gigabyte. */
const mostDots = 125_000_000;

/** Firefox reads no picture that is longer in one direction. */
const mostLength = 65_535;

type Bytes = Uint8Array<ArrayBuffer>;

/** `orientation` is what a camera wrote in a JPEG. */
export async function openPicture(
  bytes: Bytes,
  orientation: number,
): Promise<Result<OpenedPicture, CopyFault>> {
  const type = pictureTypeOf(bytes);
  if (type === null) return fail('kind-not-known');
  if (isCutOff(bytes)) return fail('file-damaged');
  const stored = pictureSizeOf(bytes);
  const isTooLarge = stored !== null && areaOf(stored) > mostDots;
  try {
    if (type === 'image/jpeg' && stored !== null && canOpenSmaller() && isMuchLarger(stored))
      return ok(await openLarge(bytes, stored, orientation));
    return isTooLarge ? fail('picture-too-large') : ok(await openWhole(bytes, type));
  } catch {
    return fail(faultOf(type, stored)); // A browser says nothing more than that it could not.
  }
}

async function openWhole(bytes: Bytes, type: AddedMediaType): Promise<OpenedPicture> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  return { bitmap, source: { width: bitmap.width, height: bitmap.height } };
}

async function openLarge(
  bytes: Bytes,
  stored: PictureSize,
  orientation: number,
): Promise<OpenedPicture> {
  const source = turnedSize(stored, orientation);
  const bitmap = await openSmaller(bytes, { stored, copy: copySizeOf(source), orientation });
  return { bitmap, source };
}

function faultOf(type: AddedMediaType, stored: PictureSize | null): CopyFault {
  if (type === 'image/heic') return 'picture-not-read';
  const isTooLong = stored !== null && Math.max(stored.width, stored.height) > mostLength;
  return isTooLong ? 'picture-too-large' : 'file-damaged';
}
