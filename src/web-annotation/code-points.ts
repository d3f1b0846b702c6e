/**
 * From UTF-16 code units, in which the program counts, to Unicode code points, in which the Recommendation
 * counts (§4.2.4, §4.2.5), and back.
 */
import { firstWhere } from '../domain/first-where.ts';

export type TextCount = {
  /** How many code points stand before a UTF-16 offset; `null` beyond the end of the text. */
  readonly toCodePoints: (offset: number) => number | null;
  /** The UTF-16 offset after so many code points; `null` beyond the end of the text. */
  readonly toUtf16: (codePoints: number) => number | null;
};

/**
 * Counts in `text`: reads it once, and each answer is quick. An offset in the middle of a character is
 * taken to its end, so that nothing is selected by half.
 */
export function countText(text: string): TextCount {
  const pairs = pairsIn(text);
  return {
    toCodePoints: (offset) => {
      if (offset > text.length) return null;
      const passed = countWhile(pairs, (pair) => pair < offset);
      return offset - passed + (pairs[passed - 1] === offset - 1 ? 1 : 0);
    },
    toUtf16: (codePoints) => {
      const offset = codePoints + countWhile(pairs, (pair, index) => pair - index < codePoints);
      return offset > text.length ? null : offset;
    },
  };
}

/** Where each character begins that takes two units, in order. */
const pairsIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);

/** How many of `pairs` pass, given that all that pass come first. */
const countWhile = (
  pairs: readonly number[],
  passes: (pair: number, index: number) => boolean,
): number => firstWhere(pairs.length, (at) => !passes(pairs[at] ?? Infinity, at));
