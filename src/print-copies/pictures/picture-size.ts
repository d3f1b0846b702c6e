/** How large a picture is, read from its first bytes: before anything makes room for all its points. */

import { pictureTypeOf } from '../../domain/media-type.ts';
import { type ByteView, viewBytes } from './byte-view.ts';
import { jpegSegments } from './jpeg-segments.ts';

/** In pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/** As it is stored, before it is turned; `null` when the file does not say. */
export function pictureSizeOf(bytes: Uint8Array): PictureSize | null {
  const size = storedSize(bytes);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

function storedSize(bytes: Uint8Array): PictureSize | null {
  const view = viewBytes(bytes);
  switch (pictureTypeOf(bytes)) {
    case 'image/jpeg':
      return jpegSize(bytes);
    case 'image/png':
      return { width: view.big(16, 4), height: view.big(20, 4) };
    case 'image/gif':
      return { width: view.little(6, 2), height: view.little(8, 2) };
    case 'image/webp':
      return webpSize(view);
    case 'image/avif':
    case 'image/heic':
      return boxedSize(view);
    default:
      return null;
  }
}

/** The frames of JPEG: all markers from 0xc0 to 0xcf but three that mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): PictureSize | null {
  const frame = jpegSegments(bytes).find(({ marker }) => isFrame(marker));
  if (frame === undefined) return null;
  const view = viewBytes(bytes);
  return { height: view.big(frame.start + 5, 2), width: view.big(frame.start + 7, 2) };
}

/** WebP has three kinds, which each write it in a way of their own. */
function webpSize(view: ByteView): PictureSize | null {
  switch (view.word(12, 4)) {
    case 'VP8X':
      return { width: view.little(24, 3) + 1, height: view.little(27, 3) + 1 };
    case 'VP8 ':
      return { width: view.little(26, 2) & 0x3fff, height: view.little(28, 2) & 0x3fff };
    case 'VP8L': {
      const bits = view.little(21, 4);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return null;
  }
}

/** So far into a file the sizes stand. */
const boxesWithin = 64 * 1_024;

/** The largest of the sizes in it: others are of parts, or of small copies. */
function boxedSize(view: ByteView): PictureSize | null {
  let largest: PictureSize | null = null;
  const end = Math.min(view.length, boxesWithin) - 16;
  for (let at = 0; at <= end; at++) {
    if (view.word(at, 4) !== 'ispe') continue;
    const size = { width: view.big(at + 8, 4), height: view.big(at + 12, 4) };
    if (largest === null || areaOf(size) > areaOf(largest)) largest = size;
  }
  return largest;
}

export const areaOf = ({ width, height }: PictureSize): number => width * height;
