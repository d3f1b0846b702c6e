/** Whether a picture moves: a document shows only the first picture of it then, and says so. */
import { pictureTypeOf } from '../../domain/media-type.ts';
import { type ByteView, viewBytes } from './byte-view.ts';

export function isAnimated(bytes: Uint8Array): boolean {
  const view = viewBytes(bytes);
  switch (pictureTypeOf(bytes)) {
    case 'image/gif':
      return countGifPictures(view) > 1;
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

const extension = 0x21;
const picture = 0x2c;

/** Stops at two: more are not asked for. */
function countGifPictures(view: ByteView): number {
  let count = 0;
  let at = 13 + tableSize(view.big(10, 1));
  while (at < view.length && count < 2) {
    const kind = view.big(at, 1);
    if (kind === extension) at = behindBlocks(view, at + 2);
    else if (kind === picture) {
      count++;
      at = behindBlocks(view, at + 11 + tableSize(view.big(at + 9, 1)));
    } else break;
  }
  return count;
}

/** Bytes of a table of colours, by the flags that stand before it. */
const tableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0);

/** Data stands in blocks, each with its length in front; one without length is the last. */
function behindBlocks(view: ByteView, first: number): number {
  let at = first;
  while (at < view.length && view.big(at, 1) > 0) at += 1 + view.big(at, 1);
  return at + 1;
}
