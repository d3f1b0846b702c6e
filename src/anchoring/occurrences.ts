/** Where the very words stand. */
import type { PageText } from './page-text.ts';
import type { Passage } from './passage.ts';

/** Every place of `exact`, overlapping ones too; one more than `most` when there are more. */
export function occurrences(folded: string, exact: string, most: number): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(exact); at >= 0 && places.length <= most; ) {
    places.push(at);
    at = folded.indexOf(exact, at + 1);
  }
  return places;
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
