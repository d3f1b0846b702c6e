/** Where the very words stand. */
import type { PageText } from './page-text.ts';
import { placesOfPair } from './pairs.ts';
import { exactOf, type Passage } from './passage.ts';
import { wordAt } from './words.ts';

/**
 * Every place of the words of `passage`, overlapping ones too, in order; one more than `most` when there
 * are more.
 */
export function occurrences(page: PageText, passage: Passage, most: number): number[] {
  const exact = exactOf(passage);
  return byRarePair(page, passage, exact) ?? byReading(page.folded, exact, most);
}

function byReading(folded: string, exact: string, most: number): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(exact); at >= 0 && places.length <= most; ) {
    places.push(at);
    at = folded.indexOf(exact, at + 1);
  }
  return places;
}

const fewEnough = 64;
const scratch = new Int32Array(fewEnough);

/**
 * The same without reading the whole page: wherever the words stand, each pair of neighbours stands too.
 * `null` when no pair is rare enough to tell.
 */
function byRarePair(page: PageText, passage: Passage, exact: string): number[] | null {
  const { words, from, to } = passage;
  const index = page.pairs();
  // The first and the last word may be cut in two, and then be another word on the page.
  const last = wordAt(words, to - 1) - 1;
  for (let word = wordAt(words, from) + 1; word < last; word++) {
    const [first, second] = [words.ids[word] ?? 0, words.ids[word + 1] ?? 0];
    const places = placesOfPair(index, first, second, scratch);
    if (places === null) continue;
    const offset = (words.starts[word] ?? 0) - from;
    return [...scratch.subarray(0, places)]
      .map((place) => (index.words.starts[place] ?? 0) - offset)
      .filter((start) => page.folded.startsWith(exact, start))
      .toReversed();
  }
  return null;
}

/** The `most` places around which most letters in a row are what they were, counted from the words. */
export function mostAlike(
  { folded }: PageText,
  { text, from, to }: Passage,
  places: readonly number[],
  most: number,
): readonly number[] {
  if (places.length <= most) return places;
  const agreeing = (place: number) => {
    let before = 0;
    while (before < from && text[from - 1 - before] === folded[place - 1 - before]) before++;
    let after = to;
    while (after < text.length && text[after] === folded[place + after - from]) after++;
    return before + after - to;
  };
  return places
    .map((place) => ({ place, agreeing: agreeing(place) }))
    .sort((a, b) => b.agreeing - a.agreeing)
    .slice(0, most)
    .map(({ place }) => place);
}
