/** Walks through a GIF, which is one block after the other until its end. */
import type { ByteView } from './byte-view.ts';

const extension = 0x21;
const picture = 0x2c;

/** How many pictures it holds from beginning to end; no further than `most`. */
export function countGifPictures(view: ByteView, most: number): number {
  let count = 0;
  let at = 13 + tableSize(view.big(10, 1));
  while (at < view.length && count < most) {
    const kind = view.big(at, 1);
    if (kind === extension) at = behindBlocks(view, at + 2);
    else if (kind === picture) {
      at = behindBlocks(view, at + 11 + tableSize(view.big(at + 9, 1)));
      if (at <= view.length) count++;
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
