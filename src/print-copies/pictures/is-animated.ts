/** Whether a picture moves: a document shows only the first picture of it then, and says so. */
import { pictureTypeOf } from '../../domain/media-type.ts';
import { type ByteView, viewBytes } from './byte-view.ts';
import { countGifPictures } from './gif-pictures.ts';

export function isAnimated(bytes: Uint8Array): boolean {
  const view = viewBytes(bytes);
  switch (pictureTypeOf(bytes)) {
    case 'image/gif':
      return countGifPictures(view, 2) > 1;
    case 'image/png':
      return isPngAnimated(view);
    case 'image/webp':
      return view.word(12, 4) === 'VP8X' && (view.big(20, 1) & 0x02) !== 0;
    case 'image/avif':
      return view.word(8, 4) === 'avis';
    default:
      return false;
  }
}

/** An animation says so in front of its first picture. */
function isPngAnimated(view: ByteView): boolean {
  let at = 8;
  while (at + 12 <= view.length) {
    const name = view.word(at + 4, 4);
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
    at += 12 + view.big(at, 4);
  }
  return false;
}
