/** A text as its letters and digits alone: what stands between them is how somebody happened to write it. */
import { type MappedText, mapped } from '../detection/mapped-text.ts';
import { foldedOf, plainOf } from '../detection/plain-text.ts';

/** The letters and digits of a folded text. */
export const squashOf = (folded: MappedText): MappedText =>
  mapped(
    folded.text,
    /[a-z0-9]+/g,
    (row) => row,
    (one) => (/[\p{L}\p{N}]/u.test(one) ? one : ''),
  );

/** The letters and digits of `text`, small and without diacritics. */
export const squashed = (text: string): string => squashOf(foldedOf(plainOf(text))).text;
