/** The text of a page, made ready for searching; what only a few searches need is made when one does. */
import type { Worded } from './align.ts';
import { indexPairs, type Pairs } from './pairs.ts';
import { foldBreaks } from './passage.ts';
import { wordsOf } from './words.ts';

export type PageText = {
  readonly text: string;
  /** With each line break as a space: as long as the text of the index, with the same offsets. */
  readonly folded: string;
  readonly worded: () => Worded;
  readonly pairs: () => Pairs;
};

export function pageTextOf(text: string): PageText {
  const folded = foldBreaks(text);
  const worded = once(() => ({ text: folded, words: wordsOf(folded) }));
  return { text, folded, worded, pairs: once(() => indexPairs(worded().words)) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
