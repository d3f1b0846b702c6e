/** Where each pair of neighbouring words stands in a text, and each word: what a search begins with. */
import type { Words } from './words.ts';

export type Pairs = {
  readonly words: Words;
  /** The last place of a pair (or word) with that remainder, and for each place the one before it. */
  readonly pairHeads: Int32Array;
  readonly pairNext: Int32Array;
  readonly wordHeads: Int32Array;
  readonly wordNext: Int32Array;
  readonly mask: number;
};

const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) | 0;

const slotOf = (id: number, mask: number) => (Math.imul(id, 0x9e3779b1) >>> 8) & mask;

/** Takes some 10 ms for a megabyte of text. */
export function indexPairs(words: Words): Pairs {
  const { count, ids } = words;
  const size = 1 << Math.min(20, Math.max(8, Math.ceil(Math.log2(count + 1))));
  const mask = size - 1;
  const pairHeads = new Int32Array(size).fill(-1);
  const wordHeads = new Int32Array(size).fill(-1);
  const pairNext = new Int32Array(count);
  const wordNext = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const id = ids[at] ?? 0;
    const word = slotOf(id, mask);
    wordNext[at] = wordHeads[word] ?? -1;
    wordHeads[word] = at;
    const pair = slotOf(pairOf(id, ids[at + 1] ?? 0), mask);
    pairNext[at] = pairHeads[pair] ?? -1;
    pairHeads[pair] = at;
  }
  return { words, pairHeads, pairNext, wordHeads, wordNext, mask };
}

/**
 * The places of the pair `first second`, last first, into `places`. Returns how many; `null` when there
 * are more than it has room for: a pair that stands everywhere leads nowhere.
 */
export function placesOfPair(
  { words, pairHeads, pairNext, mask }: Pairs,
  first: number,
  second: number,
  places: Int32Array,
): number | null {
  const { ids } = words;
  let found = 0;
  let at = pairHeads[slotOf(pairOf(first, second), mask)] ?? -1;
  for (; at >= 0; at = pairNext[at] ?? -1) {
    if (ids[at] !== first || ids[at + 1] !== second) continue;
    if (found === places.length) return null;
    places[found++] = at;
  }
  return found;
}

/** The same for one word. */
export function placesOfWord(
  { words, wordHeads, wordNext, mask }: Pairs,
  word: number,
  places: Int32Array,
): number | null {
  let found = 0;
  let at = wordHeads[slotOf(word, mask)] ?? -1;
  for (; at >= 0; at = wordNext[at] ?? -1) {
    if (words.ids[at] !== word) continue;
    if (found === places.length) return null;
    places[found++] = at;
  }
  return found;
}
