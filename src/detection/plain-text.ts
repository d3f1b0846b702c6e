/**
 * A text as a reader sees it, to be searched: without characters that cannot be seen, with ordinary spaces,
 * digits and letters. Each of its characters knows where in the original it came from.
 */

import { type MappedText, madeOf, mapped } from './mapped-text.ts';

export type PlainText = MappedText;

/** Rows of characters that are seen as they are. */
const usual = /[\n\t\x20-\x7e\u00c0-\u024f\u2018-\u201d\u2013\u2014€]+/g;

/** Soft hyphens, joiners, marks of direction, variation selectors, tags. */
const unseen = /\p{Default_Ignorable_Code_Point}|\p{Cf}/u;

/** `text` as a reader sees it. */
export const plainOf = (text: string): PlainText => mapped(text, usual, (row) => row, asSeen);

/** The same without capitals and diacritics: `Zoë` is `zoe`, `Łukasz` is `lukasz`. */
export const foldedOf = (plain: PlainText): PlainText =>
  madeOf(mapped(plain.text, /[\n\t\x20-\x7e]+/g, lower, folding), plain);

const lower = (row: string): string => row.toLowerCase();

function asSeen(character: string): string {
  if (character < '\x7f' && character >= ' ') return character;
  if (unseen.test(character)) return '';
  if (character === '\n' || character === '\t') return character;
  if (/\s/.test(character)) return ' ';
  const digit = digitOf(character);
  if (digit !== null) return digit;
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  return character.normalize('NFKC');
}

/** Digits of every script stand in rows of ten (Unicode, Nd). */
function digitOf(character: string): string | null {
  if (!/\p{Nd}/u.test(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(zeroAligned(code, zero));
}

// Mathematical digits stand in five rows of ten behind one another, from U+1D7CE.
const zeroAligned = (code: number, zero: number): number =>
  code >= 0x1d7ce && code <= 0x1d7ff ? (code - 0x1d7ce) % 10 : code - zero;

/** Letters that no decomposition of Unicode takes apart. */
const apart: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ĳ: 'ij',
  '’': "'",
  '‘': "'",
};

function folding(character: string): string {
  if (character < '\x7f') return character.toLowerCase();
  const bare = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return apart[bare] ?? bare;
}
