/** Signs that are written by their number in addresses, HTML, scripts, JSON and style sheets. */

import { readBytes } from './bytes-to-units.ts';
import { hexDigits, hexNumber, hexPair, hexValue, isDigit } from './characters.ts';
import { entityAt } from './entities.ts';
import { type Lane, type Writer, write, writeAll, writeCode } from './text.ts';

const percentSign = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;
const smallU = 0x75;
const smallX = 0x78;

/** Bits of `how`, in the order of `decodings`. */
const how = { percent: 1, entity: 2, js: 4, css: 8 } as const;

export const escapes: Lane = {
  order: 3,
  edge: 1,
  decodings: ['percent', 'entity', 'js', 'css'],
  undo: (units, at, out) => {
    const end = undoAt(units, at, out);
    if (end > at) return end;
    write(out, units[at] ?? 0);
    return at + 1;
  },
};

/** Whether the sign at `at`, one of `%`, `&` and `\`, begins something. */
export function isEscape(units: Uint16Array, at: number): boolean {
  switch (units[at]) {
    case percentSign:
      return hexPair(units, at + 1) >= 0 || hasUnicodeNumber(units, at + 1);
    case ampersand:
      return entityAt(units, at) !== null;
    default:
      return isBackslashed(units, at);
  }
}

function undoAt(units: Uint16Array, at: number, out: Writer): number {
  switch (units[at]) {
    case percentSign:
      out.how |= how.percent;
      return undoNumbered(units, at, out, percentSign, 1);
    case ampersand:
      return undoEntity(units, at, out);
    default:
      return undoBackslash(units, at, out);
  }
}

export function undoEntity(units: Uint16Array, at: number, out: Writer): number {
  const entity = entityAt(units, at);
  if (entity === null) return at;
  out.how |= how.entity;
  for (const code of entity.codes) writeCode(out, code);
  return entity.end;
}

/** `uXXXX` of scripts, and of the old `escape()` behind a percent sign. */
const hasUnicodeNumber = (units: Uint16Array, at: number): boolean =>
  units[at] === smallU && hexDigits(units, at + 1, 4) === 4;

/** `%C3%A9` or `\xC3\xA9`: bytes that make characters together. `skip`: what stands before the digits. */
function undoNumbered(
  units: Uint16Array,
  at: number,
  out: Writer,
  sign: number,
  skip: 1 | 2,
): number {
  if (hasUnicodeNumber(units, at + 1)) {
    write(out, hexNumber(units, at + 2, 4));
    return at + 6;
  }
  const bytes: number[] = [];
  let end = at;
  while (units[end] === sign && (skip === 1 || units[end + 1] === smallX)) {
    const byte = hexPair(units, end + skip);
    if (byte < 0) break;
    bytes.push(byte);
    end += skip + 2;
  }
  writeAll(out, readBytes(Uint8Array.from(bytes)).units);
  return end;
}

/** What a letter or sign behind a backslash stands for in scripts and JSON. */
const plain: Readonly<Record<string, number>> = {
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '/': 0x2f,
  '"': 0x22,
  "'": 0x27,
  '`': 0x60,
  '\\': backslash,
};
const plainOf = (unit: number | undefined): number | undefined =>
  plain[String.fromCharCode(unit ?? 0)];

const isLineEnd = (unit: number | undefined): boolean => unit === 10 || unit === 13;

const isBackslashed = (units: Uint16Array, at: number): boolean =>
  hasUnicodeNumber(units, at + 1) ||
  isBraced(units, at + 1) ||
  (units[at + 1] === smallX && hexPair(units, at + 2) >= 0) ||
  plainOf(units[at + 1]) !== undefined ||
  isLineEnd(units[at + 1]) ||
  isStyleNumber(units, at + 1);

/** `\u{1F600}`. */
const isBraced = (units: Uint16Array, at: number): boolean =>
  units[at] === smallU && units[at + 1] === 0x7b && hexValue(units[at + 2]) >= 0;

/** A single letter is rather the end of a line or a folder, unless white space ends it as it should. */
function isStyleNumber(units: Uint16Array, at: number): boolean {
  const count = hexDigits(units, at, 6);
  // In quoted-printable the rest of it may stand on the next line.
  if (count < 6 && units[at + count] === 0x3d) return false;
  return count > 1 || isDigit(units[at]) || (count === 1 && isBlank(units[at + 1]));
}

const isBlank = (unit: number | undefined): boolean =>
  unit === 0x20 || unit === 9 || isLineEnd(unit);

function undoBackslash(units: Uint16Array, at: number, out: Writer): number {
  const sign = units[at + 1];
  const letter = plainOf(sign);
  out.how |= isStyleNumber(units, at + 1) ? how.css : how.js;
  if (letter !== undefined) {
    write(out, letter);
    return at + 2;
  }
  if (isLineEnd(sign)) return at + (sign === 13 && units[at + 2] === 10 ? 3 : 2);
  if (isBraced(units, at + 1)) return undoBraced(units, at + 3, out);
  if (sign === smallU || sign === smallX) return undoNumbered(units, at, out, backslash, 2);
  return undoStyleNumber(units, at + 1, out);
}

function undoBraced(units: Uint16Array, at: number, out: Writer): number {
  const count = hexDigits(units, at, 6);
  writeCode(out, hexNumber(units, at, count));
  return units[at + count] === 0x7d ? at + count + 1 : at + count;
}

/** Up to six digits, and one white space that ends them (CSS Syntax, 4.3.7). */
function undoStyleNumber(units: Uint16Array, at: number, out: Writer): number {
  const count = hexDigits(units, at, 6);
  writeCode(out, hexNumber(units, at, count));
  const end = at + count;
  return isBlank(units[end]) ? end + 1 : end;
}
