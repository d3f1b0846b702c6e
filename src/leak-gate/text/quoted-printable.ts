/** Quoted-printable, as texts stand in e-mail (RFC 2045, 6.7). */
import { readBytes } from './bytes-to-units.ts';
import { hexPair } from './characters.ts';
import { type Lane, type Writer, write, writeAll } from './text.ts';

const equals = 0x3d;

export const quotedPrintable: Lane = {
  order: 1,
  edge: 1,
  decodings: ['quoted-printable'],
  undo: (units, at, out) => {
    out.how = 1;
    const broken = lineBreakEnd(units, at);
    return broken > 0 ? broken : undoBytes(units, at, out);
  },
};

/** Behind a line that was broken off for its length; 0 when it was not. */
function lineBreakEnd(units: Uint16Array, at: number): number {
  let end = at + 1;
  while (units[end] === 0x20 || units[end] === 9) end += 1;
  if (units[end] === 10) return end + 1;
  return units[end] === 13 ? end + (units[end + 1] === 10 ? 2 : 1) : 0;
}

function undoBytes(units: Uint16Array, at: number, out: Writer): number {
  const bytes: number[] = [];
  let end = at;
  while (units[end] === equals && hexPair(units, end + 1) >= 0) {
    bytes.push(hexPair(units, end + 1));
    end += 3;
    // A character of several bytes may stand on two lines.
    const next = units[end] === equals ? lineBreakEnd(units, end) : 0;
    if (next > 0 && (bytes.at(-1) ?? 0) >= 0x80) end = next;
  }
  if (end === at) {
    write(out, equals);
    return at + 1;
  }
  writeAll(out, readBytes(Uint8Array.from(bytes)).units);
  return end;
}

/** Whether the `=` at `at` is one of these, and not one of an address or an attribute. */
export function isQuoted(units: Uint16Array, at: number): boolean {
  if (lineBreakEnd(units, at) > 0) return true;
  const byte = hexPair(units, at + 1);
  if (byte < 0) return false;
  if (units[at + 3] === equals && hexPair(units, at + 4) >= 0) return true;
  if (units[at - 3] === equals && hexPair(units, at - 2) >= 0) return true;
  const isCapitals = isCapital(units[at + 1]) && isCapital(units[at + 2]);
  return needsQuoting(byte) && (isCapitals || byte >= firstAccented);
}

/** The standard wants capitals; small letters are taken where several stand behind each other. */
const isCapital = (unit: number | undefined): boolean => (unit ?? 0) < 0x61;

/** From here on a byte is a letter with an accent in Latin-1, or begins one in UTF-8. */
const firstAccented = 0xc0;

/** What is printable stands as it is, but for what has a meaning; what rings a bell stands nowhere. */
const needsQuoting = (byte: number): boolean =>
  byte >= 0x7f || [9, 10, 13, 0x20, equals, 0x3f, 0x5f].includes(byte);
