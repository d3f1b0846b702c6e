/** Heads with a field on each line and an empty line behind them, as records and answers of servers have. */
import { readBytes } from '../text/bytes-to-units.ts';

export type Head = {
  /** With the empty line behind it. */
  readonly byteLength: number;
  /** By their names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
};

/** `null` when the bytes do not begin so, or the head is longer than they are. */
export function headOf(bytes: Uint8Array, beginning: RegExp): Head | null {
  const byteLength = endOf(bytes);
  if (byteLength === null) return null;
  const text = new TextDecoder('utf-16le').decode(readBytes(bytes.subarray(0, byteLength)).units);
  if (!beginning.test(text)) return null;
  const fields = text.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 0
      ? []
      : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const];
  });
  return { byteLength, fields: new Map(fields) };
}

const lineFeed = 10;
const carriageReturn = 13;

/** Behind the first empty line that is not the very first. */
function endOf(bytes: Uint8Array): number | null {
  let at = 0;
  while (bytes[at] === lineFeed || bytes[at] === carriageReturn) at += 1;
  for (at = bytes.indexOf(lineFeed, at); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
    if (bytes[at + 1] === lineFeed) return at + 2;
    if (bytes[at + 1] === carriageReturn && bytes[at + 2] === lineFeed) return at + 3;
  }
  return null;
}
