// A map of the town in coloured squares, served without CORS headers: a canvas that draws it
// becomes tainted.
import { crc32, deflateSync } from 'node:zlib';
import type { GeneratedPage } from '../../page-files.ts';

const size = 240;
const square = 30;

export const page: GeneratedPage = {
  settings: `
title: Kaart
practice: bank-statements
listed: no
header content-type: image/png
`,
  body: mapPicture,
};

function mapPicture(): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(Array.from({ length: size }, (_, y) => row(y)).flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function row(y: number): number[] {
  const pixels = Array.from({ length: size }, (_, x) => colour(x, y));
  return [0, ...pixels.flat()];
}

// Streets are white; the blocks between them get one of six blues.
function colour(x: number, y: number): number[] {
  if (x % square < 3 || y % square < 3) return [255, 255, 255];
  const block = Math.floor(x / square) * 7 + Math.floor(y / square) * 3;
  const depth = block % 6;
  return [220 - depth * 34, 232 - depth * 26, 244 - depth * 18];
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
