/** A text made of another, character by character, each of which knows where it came from. */

export type MappedText = {
  readonly text: string;
  /** Where the original of `[start, end)` lies, in UTF-16 code units. What was left out within goes along. */
  readonly placeOf: (start: number, end: number) => Place;
};

export type Place = { readonly start: number; readonly end: number };

/** A piece of the result, and what it was made of. `isRow`: character by character. */
type Piece = {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly isRow: boolean;
};

/**
 * What `text` becomes: `mapRow` of each row of characters of `row`, which stays as long as it is, and
 * `mapOne` of each other character, which may be none or several.
 */
export function mapped(
  text: string,
  row: RegExp,
  mapRow: (row: string) => string,
  mapOne: (character: string) => string,
): MappedText {
  const pieces: Piece[] = [];
  let made = '';
  let from = 0;
  const add = (result: string, to: number, isRow: boolean) => {
    if (result !== '') pieces.push({ at: made.length, from, to, isRow });
    made += result;
    from = to;
  };
  for (const { 0: same, index } of text.matchAll(row)) {
    for (const one of text.slice(from, index)) add(mapOne(one), from + one.length, false);
    add(mapRow(same), index + same.length, true);
  }
  for (const one of text.slice(from)) add(mapOne(one), from + one.length, false);
  return { text: made, placeOf: (start, end) => placeIn(pieces, start, end) };
}

function placeIn(pieces: readonly Piece[], start: number, end: number): Place {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return {
    start: first.isRow ? first.from + start - first.at : first.from,
    end: last.isRow ? last.from + end - last.at : last.to,
  };
}

/** The last piece that begins at `place` or before. */
function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return pieces[low - 1];
}

/** `outer`, which was made of the text of `inner`, as made of what that was made of. */
export const madeOf = (outer: MappedText, inner: MappedText): MappedText => ({
  text: outer.text,
  placeOf: (start, end) => {
    const place = outer.placeOf(start, end);
    return inner.placeOf(place.start, place.end);
  },
});
