/** Which way each character of a line runs, by the bidirectional algorithm (UAX #9). */
import bidiFactory from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

const bidi = bidiFactory();

/** Letters that run from right to left, and signs that make others do so. */
const turning =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export const canTurn = (text: string): boolean => turning.test(text);

export type Levels = {
  readonly base: Direction;
  /** Of each UTF-16 unit: odd from right to left, even from left to right; `null`: all of it is even. */
  readonly levels: Uint8Array | null;
};

export function levelsOf(text: string, base: Direction | 'auto'): Levels {
  if (base !== 'rtl' && !canTurn(text)) return { base: 'ltr', levels: null };
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, base);
  const level = paragraphs[0]?.level ?? (base === 'rtl' ? 1 : 0);
  return { base: level % 2 === 1 ? 'rtl' : 'ltr', levels };
}

/** The bracket that is its mirror, and any other character as it is. */
export const mirrored = (character: string): string =>
  bidi.getMirroredCharacter(character) ?? character;

/** How things of these levels stand from left to right (rule L2): the places that they had. */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, at) => at);
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) turnFrom(level, levels, order);
  return order;
}

function turnFrom(level: number, levels: readonly number[], order: number[]): void {
  const isIn = (at: number) => (levels[order[at] ?? 0] ?? 0) >= level;
  for (let from = 0; from < order.length; from += 1) {
    if (!isIn(from)) continue;
    let to = from;
    while (to < order.length && isIn(to)) to += 1;
    order.splice(from, to - from, ...order.slice(from, to).reverse());
    from = to;
  }
}
