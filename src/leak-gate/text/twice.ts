/** UTF-8 that was taken for Windows-1252 and written as UTF-8 once more: "é" has become "Ã©". */
import { readBytes, widthAt, windows1252 } from './bytes-to-units.ts';
import { type Lane, writeAll } from './text.ts';

const noByte = 0;
const byteOf = new Uint8Array(0x10000).fill(noByte);
for (const [byte, unit] of windows1252.entries()) byteOf[unit] = byte;

export const writtenTwice: Lane = {
  order: 4,
  edge: 1,
  decodings: ['utf-8-twice'],
  undo: (units, at, out) => {
    const bytes = bytesAt(units, at);
    const width = widthAt(bytes, 0);
    if (width > 1) out.how = 1;
    writeAll(out, readBytes(bytes.subarray(0, width)).units);
    return at + width;
  },
};

/** The bytes of which one character may have been made; fewer where there are none. */
function bytesAt(units: Uint16Array, at: number): Uint8Array {
  return Uint8Array.from(units.subarray(at, at + 4), (unit) => byteOf[unit] ?? noByte);
}

/** Whether the character at `at`, one from U+00C2 on, begins such a thing. */
export const isTwice = (units: Uint16Array, at: number): boolean =>
  (byteOf[units[at + 1] ?? 0] ?? noByte) >= 0x80 && widthAt(bytesAt(units, at), 0) > 1;
