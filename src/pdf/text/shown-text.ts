/**
 * A text as the fonts can show it. A character that none of them has is shown by its code point, never
 * as an empty box: `[U+1F600]`.
 */
import type { FontOf } from './font-choice.ts';
import { isolated } from './isolates.ts';

/** What says how words run or join, and is itself not drawn. */
const unseen =
  /[\ufe00-\ufe0f]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e0fff}]/u;

/** Drawn, where a line is broken at it; and it joins or parts Arabic letters: the font knows how. */
export const softHyphen = '\u00ad';

export const isUnseen = (character: string): boolean => unseen.test(character);

const plain = /^[ -~\u00a0-\u00ac\u00ae-\u017f]*$/;

/** The text in one line. Nothing of it is left out but what only says how others are shown. */
export function shownText(text: string, isBold: boolean, fontOf: FontOf): string {
  if (plain.test(text)) return text;
  return [...text].map((character) => shown(character, isBold, fontOf)).join('');
}

function shown(character: string, isBold: boolean, fontOf: FontOf): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (isUnseen(character) || fontOf(codePoint, isBold) !== null) return character;
  if (character === '\t') return '    ';
  if (/\p{Zs}/u.test(character)) return ' ';
  return isolated(`[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`, 'ltr');
}

/** Lines as the text itself breaks them. */
export const hardLines = (text: string): string[] =>
  text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
