/** A marked passage with what stood around it, made ready to be looked for. */
import type { Rival, TextQuoteSelector } from '../domain/selector.ts';
import type { Worded } from './align.ts';
import { wordsOf } from './words.ts';

export type Passage = Worded & {
  /** Where the marked words begin and end in `text`, which is prefix, words and suffix in one. */
  readonly from: number;
  readonly to: number;
};

type Quoted = Pick<TextQuoteSelector | Rival, 'prefix' | 'exact' | 'suffix'>;

/** A block that became a row, or the other way round, is the same text: `\n` counts as a space. */
export const foldBreaks = (text: string): string => text.replaceAll('\n', ' ');

export function passageOf({ prefix, exact, suffix }: Quoted): Passage {
  const text = foldBreaks(prefix + exact + suffix);
  const from = prefix.length;
  return { text, words: wordsOf(text), from, to: from + exact.length };
}

/** What of the passage lies from `start` up to `end` of its text. */
export function partOf(passage: Passage, start: number, end: number): Passage {
  const text = passage.text.slice(start, end);
  const inside = (at: number) => Math.min(Math.max(at - start, 0), text.length);
  return { text, words: wordsOf(text), from: inside(passage.from), to: inside(passage.to) };
}

export const exactOf = ({ text, from, to }: Passage): string => text.slice(from, to);
export const prefixOf = ({ text, from }: Passage): string => text.slice(0, from);
export const suffixOf = ({ text, to }: Passage): string => text.slice(to);
