/** Tells in a hurry of bytes that were made of a word whether they say anything. */
import { type ByteForms, findByteForms } from '../matching/byte-forms.ts';
import { mayHold } from '../matching/find-matches.ts';
import type { Searcher } from '../matching/searcher.ts';
import { readInto, roomFor } from './bytes-to-units.ts';

/** `text`: all of it can be read. `unknown`: it must be looked at well. */
export type Noise = 'nothing' | 'text' | 'unknown';

/** So many bytes at most. */
export const roomForNoise = 1_000;

/** What a byte is, as numbers that can be added up: each has room for `roomForNoise`. */
const control = 1;
const small = 1 << 10;
const letter = 1 << 20;
const counted = Int32Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x20) return byte < 0x7f ? letter : 0;
  if (byte === 9 || byte === 10 || byte === 13) return letter;
  return byte < 9 ? control + small : control;
});
const countOf = (sum: number, kind: number): number => Math.floor(sum / kind) & 1_023;

const into = roomFor(roomForNoise);

/** Of the first `length` bytes. */
export function noiseIn(searcher: Searcher, bytes: Uint8Array, length: number): Noise {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += counted[bytes[at] ?? 0] ?? 0;
  readInto(bytes, length, into);
  if (countOf(sum, control) + into.single === 0) return 'text';
  // Of UTF-16 a quarter of the bytes is small, in every language of Europe and the Near East.
  if (countOf(sum, small) * 4 >= length || isMostlyText(countOf(sum, letter), length))
    return 'unknown';
  return mayHold(searcher, into.units, into.length) || isHeld(searcher.byteForms, bytes, length)
    ? 'unknown'
    : 'nothing';
}

const longEnough = 32;

/** Of noise a third of the bytes can be read; in a file with texts in it more. */
const isMostlyText = (letters: number, length: number): boolean =>
  length >= longEnough && letters * 5 >= length * 3;

function isHeld(forms: ByteForms, bytes: Uint8Array, length: number): boolean {
  let count = 0;
  findByteForms(forms, bytes, length, () => {
    count += 1;
  });
  return count > 0;
}
