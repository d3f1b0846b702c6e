/** Reads bytes as text: as UTF-8, and each byte that is none as Windows-1252. So no byte is left out. */

import { borrowUnits } from './unit-pool.ts';

export type Reading = {
  /** Borrowed: see `giveBackUnits`. */
  readonly units: Uint16Array;
  readonly isAscii: boolean;
  /** Bytes that stand in no text: it is no text, or UTF-16. */
  readonly hasControl: boolean;
  /** How many bytes are no UTF-8, and how many characters are more than a byte of it. */
  readonly single: number;
  readonly wide: number;
  /** The byte at which a code unit begins. */
  readonly byteAt: (at: number) => number;
};

export const windows1252 = Uint16Array.from(
  new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
  (character) => character.charCodeAt(0),
);

export function readBytes(bytes: Uint8Array): Reading {
  const into = roomFor(bytes.length);
  readInto(bytes, bytes.length, into);
  const { units, length, hasControl, single, wide } = into;
  const isAscii = single === 0 && wide === 0;
  return {
    units: length === units.length ? units : units.subarray(0, length),
    isAscii,
    hasControl,
    single,
    wide,
    byteAt: isAscii ? (at) => at : byteFinder(bytes),
  };
}

/** What is read, written over what was read before. */
export type Into = {
  readonly units: Uint16Array;
  length: number;
  hasControl: boolean;
  single: number;
  wide: number;
};

export const roomFor = (count: number): Into => ({
  units: borrowUnits(count),
  length: 0,
  hasControl: false,
  single: 0,
  wide: 0,
});

/** The first byte that stands in texts, a tab. */
const firstOfText = 9;

/** Reads the first `count` bytes. There must be room for as many code units. */
export function readInto(bytes: Uint8Array, count: number, into: Into): void {
  const { units } = into;
  let [length, single, wide, belowText] = [0, 0, 0, 0];
  for (let at = 0; at < count; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      // Negative when one of them is.
      belowText |= byte - firstOfText;
      units[length] = byte;
      length += 1;
      at += 1;
      continue;
    }
    const width = widthAt(bytes, at, count);
    if (width > 1) {
      length = putWide(units, length, codeAt(bytes, at, width));
      wide += 1;
    } else {
      units[length] = windows1252[byte] ?? 0;
      length += 1;
      single += 1;
    }
    at += width;
  }
  into.length = length;
  into.hasControl = belowText < 0;
  into.single = single;
  into.wide = wide;
}

const isMore = (byte: number): boolean => byte >> 6 === 2;

/** How many bytes the character takes that begins there; 1 when it is no UTF-8 (RFC 3629). */
export function widthAt(bytes: Uint8Array, at: number, end = bytes.length): number {
  const first = bytes[at] ?? 0;
  if (first < 0xc2 || first > 0xf4) return 1;
  const width = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (at + width > end) return 1;
  for (let more = at + 1; more < at + width; more += 1) if (!isMore(bytes[more] ?? 0)) return 1;
  return isShortest(first, bytes[at + 1] ?? 0) ? width : 1;
}

/** No character is written with more bytes than it needs, and none is half of another. */
const isShortest = (first: number, second: number): boolean =>
  !(
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f)
  );

function codeAt(bytes: Uint8Array, at: number, width: number): number {
  let code = (bytes[at] ?? 0) & (0x7f >> width);
  for (let more = 1; more < width; more += 1) code = (code << 6) | ((bytes[at + more] ?? 0) & 63);
  return code;
}

function putWide(units: Uint16Array, at: number, code: number): number {
  if (code < 0x10000) {
    units[at] = code;
    return at + 1;
  }
  units[at] = 0xd800 + ((code - 0x10000) >> 10);
  units[at + 1] = 0xdc00 + ((code - 0x10000) & 0x3ff);
  return at + 2;
}

const everySoMany = 4_096;

/** Counts from the beginning when it is first asked, and from near by afterwards. */
function byteFinder(bytes: Uint8Array): (at: number) => number {
  let known: number[] | null = null;
  return (at) => {
    known ??= bytesOfSome(bytes);
    const near = Math.min(known.length - 1, Math.floor(at / everySoMany));
    return walk(bytes, known[near] ?? 0, at - near * everySoMany);
  };
}

/** The byte so many code units behind `from`. */
function walk(bytes: Uint8Array, from: number, units: number): number {
  let at = from;
  for (let left = units; left > 0 && at < bytes.length; ) {
    const width = (bytes[at] ?? 0) < 0x80 ? 1 : widthAt(bytes, at);
    left -= width === 4 ? 2 : 1;
    at += width;
  }
  return at;
}

function bytesOfSome(bytes: Uint8Array): number[] {
  const some = [0];
  for (let at = 0; at < bytes.length; ) {
    at = walk(bytes, at, everySoMany);
    some.push(at);
  }
  return some;
}
