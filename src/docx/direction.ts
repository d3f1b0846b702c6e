/** Which way words run: Arabic, Hebrew and their kin from right to left, inside whatever else is said. */
import { isAllSaid, onlyLanguageOf } from '../complaint/only-language.ts';
import { directionOf } from '../domain/language.ts';
import type { PlainInline } from '../domain/letter.ts';

/** Words of such a script, with the signs and numbers between them. */
const rtlWords =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}][\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{M}]*(?:[^\p{L}\p{M}]+[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}][\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{M}]*)*/gu;

export type DirectedText = { readonly text: string; readonly isRtl: boolean };

/** The text in pieces, each of which runs one way. Put together they are the text. */
export function directedTexts(text: string): DirectedText[] {
  const pieces: DirectedText[] = [];
  let from = 0;
  for (const { 0: words, index } of text.matchAll(rtlWords)) {
    pieces.push({ text: text.slice(from, index), isRtl: false }, { text: words, isRtl: true });
    from = index + words.length;
  }
  return [...pieces, { text: text.slice(from), isRtl: false }].filter((piece) => piece.text !== '');
}

/** True when its first letter runs from right to left, as `dir="auto"` decides it. */
export function startsRtl(text: string): boolean {
  const letter = text.match(/\p{L}/u)?.[0] ?? '';
  return directedTexts(letter).some(({ isRtl }) => isRtl);
}

/** As in the HTML: words of somebody else alone, or all in one language, run their own way. */
export function runsRtl(inlines: readonly PlainInline[], isRtlAround: boolean): boolean {
  if (isAllSaid(inlines)) return startsRtl(inlines.map(({ text }) => text).join(''));
  const language = onlyLanguageOf(inlines);
  return language === null ? isRtlAround : directionOf(language) === 'rtl';
}
