// JPEGs of one colour, written by hand: a browser would need half a gigabyte to make a large one.
import { big, bytesOf } from './bytes.ts';
import { segment } from './jpeg-parts.ts';

export type FlatJpeg = {
  readonly width: number;
  readonly height: number;
  /** 1: grey, 3: as usual, 4: as printers count colours. */
  readonly components?: 1 | 3 | 4;
};

const blockSide = 8;
/** "As the block before it" and "nothing more in this block": with these tables each is a bit that is 0. */
const bitsPerBlock = 2;

/** Two numbers, one of one bit, that stands for 0. */
const huffman = (kind: number): string =>
  segment(0xc4, `${String.fromCharCode(kind)}\x01${'\0'.repeat(15)}\0`);

export function flatJpeg({ width, height, components = 3 }: FlatJpeg): Uint8Array<ArrayBuffer> {
  const ids = Array.from({ length: components }, (_, at) => String.fromCharCode(at + 1));
  const head = [
    '\xff\xd8',
    components === 4 ? segment(0xee, 'Adobe\0\x64\0\0\0\0\0') : '',
    segment(0xdb, `\0${'\x01'.repeat(64)}`),
    segment(
      0xc0,
      `\x08${big(height, 2)}${big(width, 2)}${String.fromCharCode(components)}${ids.map((id) => `${id}\x11\0`).join('')}`,
    ),
    huffman(0x00),
    huffman(0x10),
    segment(
      0xda,
      `${String.fromCharCode(components)}${ids.map((id) => `${id}\0`).join('')}\0\x3f\0`,
    ),
  ];
  const blocks = Math.ceil(width / blockSide) * Math.ceil(height / blockSide) * components;
  const first = bytesOf(head.join(''));
  const jpeg = new Uint8Array(first.length + Math.ceil((blocks * bitsPerBlock) / 8) + 2);
  jpeg.set(first);
  jpeg.set([0xff, 0xd9], jpeg.length - 2);
  return jpeg;
}
