/** Texts that are written as hexadecimal digits, and what is only an id or a fingerprint. */
import { hexPair, hexValue } from './characters.ts';

/** With fewer bytes a word may be one. */
const fewestDigits = 12;
/** So many are no base64: that has other letters too. */
const manyDigits = 32;

export type Digits = 'none' | 'some' | 'only';

const hyphen = 0x2d;

/** `only`: digits, and hyphens as in an id, so many that they are nothing else. */
export function digitsIn(units: Uint16Array, from: number, to: number): Digits {
  let hyphens = 0;
  for (let at = from; at < to; at += 1) {
    if (units[at] === hyphen) hyphens += 1;
    else if (hexValue(units[at]) < 0) return 'none';
  }
  if (to - from - hyphens >= manyDigits) return 'only';
  return hyphens === 0 && to - from >= fewestDigits ? 'some' : 'none';
}

/** The text that they stand for; `null` when it cannot be one. */
export function textOfDigits(units: Uint16Array, from: number, to: number): Uint8Array | null {
  if ((to - from) % 2 === 1) return null;
  for (let at = from; at < to; at += 2) if (!isOfText(hexPair(units, at))) return null;
  return Uint8Array.from({ length: (to - from) / 2 }, (_, at) => hexPair(units, from + at * 2));
}

const isOfText = (byte: number): boolean =>
  byte >= 0x20 || byte === 9 || byte === 10 || byte === 13;
