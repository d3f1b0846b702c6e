/**
 * Which pieces of a page may hold a passage: those in which most of its rare pairs of words stand close
 * together. Finding them costs the same on a page of any length.
 */
import type { PageText } from './page-text.ts';
import { placesOfPair, placesOfWord } from './pairs.ts';
import type { Passage } from './passage.ts';
import { type Words, wordAt } from './words.ts';

/** A piece of the page, by numbers of its words. */
export type Window = {
  readonly from: number;
  readonly to: number;
  /** How much of what is rare in the passage stands in it, from 0 to 1. */
  readonly weight: number;
};

const mostPlaces = 64;
const mostWordPlaces = 12;
const longEnough = 4;

type Hit = { readonly place: number; readonly word: number; readonly weight: number };

/**
 * The windows in which the words from number `first` up to `last` of the passage may stand, best first,
 * at most `most`. None overlaps another by much.
 */
export function findWindows(
  page: PageText,
  { words }: Passage,
  most: number,
  first = 0,
  last = words.count,
): Window[] {
  const { hits, sought } = hitsOf(page, words, first, last);
  if (hits.length === 0) return [];
  hits.sort((a, b) => a.place - b.place);
  const width = Math.ceil((last - first) * 1.5) + 16;
  const spans = slide(hits, width);
  const { count } = page.worded().words;
  return pick(spans, most).map(({ left, right, weight }) => {
    const before = (hits[left]?.word ?? first) - first;
    const after = last - (hits[right]?.word ?? last);
    return {
      from: Math.max(0, (hits[left]?.place ?? 0) - Math.ceil(before * 1.4) - 12),
      to: Math.min(count, (hits[right]?.place ?? 0) + Math.ceil(after * 1.4) + 12),
      weight: weight / sought,
    };
  });
}

const pairScratch = new Int32Array(mostPlaces);
const wordScratch = new Int32Array(mostWordPlaces);

function hitsOf(page: PageText, { ids, starts, ends }: Words, first: number, last: number) {
  const index = page.pairs();
  const hits: Hit[] = [];
  let sought = 0;
  const add = (word: number, places: Int32Array, found: number | null, value: number) => {
    const weight = value / Math.max(1, found ?? places.length);
    sought += weight;
    for (let at = 0; at < (found ?? 0); at++) hits.push({ place: places[at] ?? 0, word, weight });
  };
  for (let word = first; word < last; word++) {
    const id = ids[word] ?? 0;
    if (word + 1 < last) {
      const found = placesOfPair(index, id, ids[word + 1] ?? 0, pairScratch);
      add(word, pairScratch, found, 1);
    }
    if ((ends[word] ?? 0) - (starts[word] ?? 0) >= longEnough)
      add(word, wordScratch, placesOfWord(index, id, wordScratch), 0.5);
  }
  return { hits, sought };
}

type Span = { readonly left: number; readonly right: number; readonly weight: number };

/** For each hit the span of at most `width` words that begins with it. */
function slide(hits: readonly Hit[], width: number): Span[] {
  const spans: Span[] = [];
  let right = -1;
  let weight = 0;
  for (let left = 0; left < hits.length; left++) {
    const limit = (hits[left]?.place ?? 0) + width;
    while (right + 1 < hits.length && (hits[right + 1]?.place ?? 0) < limit)
      weight += hits[++right]?.weight ?? 0;
    spans.push({ left, right, weight });
    weight -= hits[left]?.weight ?? 0;
  }
  return spans;
}

/** The heaviest spans that share no hit, at most `most`; those of less than a quarter of the best are left. */
function pick(spans: readonly Span[], most: number): Span[] {
  const sorted = spans.toSorted((a, b) => b.weight - a.weight || a.left - b.left);
  const least = (sorted[0]?.weight ?? 0) / 4;
  const picked: Span[] = [];
  for (const span of sorted) {
    if (picked.length === most || span.weight < least) break;
    if (picked.every((other) => span.right < other.left || span.left > other.right))
      picked.push(span);
  }
  return picked;
}

/** The window around the text from `start` to `end`, with room for `extra` words on both sides. */
export function windowAround({ words }: { words: Words }, start: number, end: number, extra = 24) {
  return {
    from: Math.max(0, wordAt(words, start) - extra),
    to: Math.min(words.count, wordAt(words, end) + 1 + extra),
    weight: 1,
  };
}
