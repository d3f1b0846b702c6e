/** Strings of a PDF that say something (ISO 32000-1, 7.9.2.2): titles, names, notes, replacement texts. */
import { readBytes } from '../text/bytes-to-units.ts';

/** Where PDFDocEncoding is something else than Latin-1 (annex D.2). */
const own = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';
const firstOwn = 0x80;

/** UTF-16 with its mark, UTF-8 with its mark, and else one byte for each letter. */
export function unitsOfString(bytes: Uint8Array): Uint16Array {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return wide(bytes, 1);
  if (first === 0xff && second === 0xfe) return wide(bytes, 0);
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return readBytes(bytes.subarray(3)).units;
  return Uint16Array.from(bytes, (byte) =>
    byte >= firstOwn && byte < firstOwn + own.length ? own.charCodeAt(byte - firstOwn) : byte,
  );
}

const wide = (bytes: Uint8Array, low: 0 | 1): Uint16Array =>
  Uint16Array.from(
    { length: (bytes.length - 2) >> 1 },
    (_, at) => (bytes[2 + at * 2 + low] ?? 0) | ((bytes[2 + at * 2 + 1 - low] ?? 0) << 8),
  );

export const hasMark = ([first, second]: Uint8Array): boolean => first === 0xfe && second === 0xff;
