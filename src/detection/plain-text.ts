/**
 * A text as a reader sees it, to be searched: without characters that cannot be seen, with ordinary spaces,
 * digits and letters. Each of its characters knows where in the original it came from.
 */

export type PlainText = {
  readonly text: string;
  /** Where the original of `[start, end)` lies, in UTF-16 code units. Unseen characters within go along. */
  readonly placeOf: (
    start: number,
    end: number,
  ) => { readonly start: number; readonly end: number };
};

type Place = ReturnType<PlainText['placeOf']>;

/** Rows of characters that are seen as they are. */
const usual = /[\n\t\x20-\x7e\u00c0-\u024f\u2018-\u201d\u2013\u2014€]+/g;

/** Soft hyphens, joiners, marks of direction, variation selectors, tags. */
const unseen = /\p{Default_Ignorable_Code_Point}|\p{Cf}/u;

/** `text` as a reader sees it. */
export const plainOf = (text: string): PlainText => mapped(text, usual, (row) => row, asSeen);

/** The same without capitals and diacritics: `Zoë` is `zoe`, `Łukasz` is `lukasz`. */
export function foldedOf(plain: PlainText): PlainText {
  const { text, placeOf } = mapped(plain.text, /[\n\t\x20-\x7e]+/g, lower, folding);
  return {
    text,
    placeOf: (start, end) => {
      const place = placeOf(start, end);
      return plain.placeOf(place.start, place.end);
    },
  };
}

const lower = (row: string): string => row.toLowerCase();

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
function mapped(
  text: string,
  row: RegExp,
  mapRow: (row: string) => string,
  mapOne: (character: string) => string,
): PlainText {
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

function asSeen(character: string): string {
  if (character < '\x7f' && character >= ' ') return character;
  if (unseen.test(character)) return '';
  if (character === '\n' || character === '\t') return character;
  if (/\s/.test(character)) return ' ';
  const digit = digitOf(character);
  if (digit !== null) return digit;
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  return character.normalize('NFKC');
}

/** Digits of every script stand in rows of ten (Unicode, Nd). */
function digitOf(character: string): string | null {
  if (!/\p{Nd}/u.test(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(zeroAligned(code, zero));
}

// Mathematical digits stand in five rows of ten behind one another, from U+1D7CE.
const zeroAligned = (code: number, zero: number): number =>
  code >= 0x1d7ce && code <= 0x1d7ff ? (code - 0x1d7ce) % 10 : code - zero;

/** Letters that no decomposition of Unicode takes apart. */
const apart: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ĳ: 'ij',
  '’': "'",
  '‘': "'",
};

function folding(character: string): string {
  if (character < '\x7f') return character.toLowerCase();
  const bare = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return apart[bare] ?? bare;
}
