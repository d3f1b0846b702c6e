/** What else stands on the page that could be taken for a passage: the word after `+` in its class. */
import type { Offsets } from './case.ts';
import { hasLookAlike } from './look-alike.ts';

/** The text of both pages with a space between the lines. */
export type Texts = { readonly before: string; readonly after: string };

/** How far a reader looks around, to tell two equal passages apart. */
const surroundings = 48;

/** How many characters before and after both places are equal, counted from them outward. */
function agreement(one: string, at: Offsets, other: string, where: Offsets): number {
  const equal = (step: 1 | -1, here: number, there: number) => {
    let count = 0;
    while (count < surroundings && one[here + step * count] === other[there + step * count]) {
      if (one[here + step * count] === undefined) return surroundings; // Both pages end here.
      count++;
    }
    return count;
  };
  return equal(-1, at[0] - 1, where[0] - 1) + equal(1, at[1], where[1]);
}

/** Every place of `part`, overlapping ones too. */
function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/**
 * `duplicate`: the same text stands elsewhere too. `indistinct`: and its surroundings are as much
 * those of the quote as they are at the right place, so that nobody could know. `look-alike`: the
 * passage is gone, and something stands there that is 70 % the same.
 */
export function companyOf(
  quote: Offsets,
  expected: Offsets | null,
  { before, after }: Texts,
): '' | '+duplicate' | '+indistinct' | '+look-alike' {
  const exact = before.slice(...quote);
  const copies = placesOf(after, exact).filter((at) => at !== expected?.[0]);
  const fit = expected ? agreement(before, quote, after, expected) : 2 * surroundings;
  const fits = (at: number) => agreement(before, quote, after, [at, at + exact.length]) >= fit;
  if (copies.some(fits)) return '+indistinct';
  if (copies.length > 0) return '+duplicate';
  if (!expected) return hasLookAlike(after, exact) ? '+look-alike' : '';
  return placesOf(before, exact).length > 1 ? '+duplicate' : '';
}
