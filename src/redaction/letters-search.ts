/** Many rows of letters looked for in a text at once: with thousands of values one by one takes seconds. */
import type { Needle } from './needles.ts';

export type Spot = { readonly at: number; readonly needle: Needle };

export type LettersSearch = {
  readonly isIn: (text: string) => boolean;
  /** Every place of every needle; those of one needle in order. */
  readonly spotsIn: (text: string) => Iterable<Spot>;
};

/** From so many of one length it is quicker to look each place up than to look for each needle. */
const many = 16;

export function lettersSearch(needles: readonly Needle[]): LettersSearch {
  const searches = [...grouped(needles, ({ letters }) => letters.length).values()].map((group) =>
    group.length < many ? oneByOne(group) : placeByPlace(group),
  );
  return {
    isIn: (text) => searches.some(({ isIn }) => isIn(text)),
    *spotsIn(text) {
      for (const { spotsIn } of searches) yield* spotsIn(text);
    },
  };
}

const oneByOne = (needles: readonly Needle[]): LettersSearch => ({
  isIn: (text) => needles.some(({ letters }) => text.includes(letters)),
  *spotsIn(text) {
    for (const needle of needles)
      for (
        let at = text.indexOf(needle.letters);
        at >= 0;
        at = text.indexOf(needle.letters, at + 1)
      )
        yield { at, needle };
  },
});

/** All of `needles` are of the same length. */
function placeByPlace(needles: readonly Needle[]): LettersSearch {
  const known = grouped(needles, ({ letters }) => letters);
  const length = needles[0]?.letters.length ?? 0;
  function* spotsIn(text: string): Generator<Spot> {
    for (let at = 0; at + length <= text.length; at++)
      for (const needle of known.get(text.slice(at, at + length)) ?? []) yield { at, needle };
  }
  return { isIn: (text) => !spotsIn(text).next().done, spotsIn };
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
