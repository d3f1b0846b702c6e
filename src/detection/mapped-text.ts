/** A text made of another, character by character, each of which knows where it came from. */
import { firstWhere } from '../domain/first-where.ts';

export type MappedText = {
  readonly text: string;
  /** Where the original of `[start, end)` lies, in UTF-16 code units. What was left out within goes along. */
  readonly placeOf: (start: number, end: number) => Place;
};

export type Place = { readonly start: number; readonly end: number };

/** What `[from, to)` of the original became. `isRow`: as many characters, each in its place. */
type Part = { readonly result: string; readonly to: number; readonly isRow: boolean };

type Piece = Part & { readonly at: number; readonly from: number };

/**
 * What `text` becomes: `mapRow` of each row of characters of `row`, which stays as long as it is, and
 * `mapOne` of each other character, which may be none or several.
 */
export const mapped = (
  text: string,
  row: RegExp,
  mapRow: (row: string) => string,
  mapOne: (character: string) => string,
): MappedText => madeFrom(partsOf(text, row, mapRow, mapOne));

/** `text` with what `read` makes of everything that `form` finds; all else stays. */
export const replaced = (text: string, form: RegExp, read: (found: string) => string): MappedText =>
  madeFrom(partsWith(text, form, read));

function* partsOf(...[text, row, mapRow, mapOne]: Parameters<typeof mapped>): Generator<Part> {
  let from = 0;
  for (const { 0: same, index } of text.matchAll(row)) {
    yield* eachOf(text, from, index, mapOne);
    from = index + same.length;
    yield { result: mapRow(same), to: from, isRow: true };
  }
  yield* eachOf(text, from, text.length, mapOne);
}

function* eachOf(
  text: string,
  from: number,
  to: number,
  map: (character: string) => string,
): Generator<Part> {
  let at = from;
  for (const one of text.slice(from, to)) {
    at += one.length;
    yield { result: map(one), to: at, isRow: false };
  }
}

function* partsWith(...[text, form, read]: Parameters<typeof replaced>): Generator<Part> {
  let from = 0;
  for (const { 0: found, index } of text.matchAll(form)) {
    yield { result: text.slice(from, index), to: index, isRow: true };
    from = index + found.length;
    yield { result: read(found), to: from, isRow: false };
  }
  yield { result: text.slice(from), to: text.length, isRow: true };
}

function madeFrom(parts: Iterable<Part>): MappedText {
  const pieces: Piece[] = [];
  const results: string[] = [];
  let [at, from] = [0, 0];
  for (const part of parts) {
    if (part.result !== '') pieces.push({ ...part, at, from });
    results.push(part.result);
    at += part.result.length;
    from = part.to;
  }
  return { text: results.join(''), placeOf: (start, end) => placeIn(pieces, start, end) };
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
const pieceAt = (pieces: readonly Piece[], place: number): Piece | undefined =>
  pieces[firstWhere(pieces.length, (at) => (pieces[at]?.at ?? 0) > place) - 1];

/** `outer`, which was made of the text of `inner`, as made of what that was made of. */
export const madeOf = (outer: MappedText, inner: MappedText): MappedText => ({
  text: outer.text,
  placeOf: (start, end) => {
    const place = outer.placeOf(start, end);
    return inner.placeOf(place.start, place.end);
  },
});
