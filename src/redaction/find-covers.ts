/** Where the values that are covered stand in a text, however they are written there. */

import { ownWords } from '../detection/find-own-words.ts';
import type { MappedText, Place } from '../detection/mapped-text.ts';
import { foldedOf, plainOf } from '../detection/plain-text.ts';
import { backOver, forthOver } from '../detection/scan.ts';
import type { Cover } from '../domain/cover.ts';
import type { PersonalKind } from '../domain/personal.ts';
import { type LettersSearch, lettersSearch } from './letters-search.ts';
import { needlesOf } from './needles.ts';
import { piecesOf } from './pieces.ts';
import { quickOf } from './quick-look.ts';
import { squashOf } from './squash.ts';

/** Places count UTF-16 code units of the text as it was. */
export type Edit = { readonly start: number; readonly end: number; readonly kind: PersonalKind };

export type FindCovers = (text: string) => readonly Edit[];

/** A search for `covers`; what it finds does not lie over one another, and is in order. */
export function findCovers(covers: readonly Cover[]): FindCovers {
  const letters = lettersSearch(needlesOf(covers));
  const names = ownWords(covers.flatMap(({ kind, value }) => (kind === 'own-word' ? [value] : [])));
  const mayHold = (text: string): boolean => {
    const quick = quickOf(text);
    if (quick === null || letters.isIn(quick.squashed)) return true;
    return !names(quick.folded, text)[Symbol.iterator]().next().done;
  };
  return (text) => {
    const found: Edit[] = [];
    for (const { start, end } of piecesOf(text)) {
      const piece = text.slice(start, end);
      if (!mayHold(piece)) continue;
      const plain = plainOf(piece);
      const folded = foldedOf(plain);
      for (const edit of inLetters(folded, letters)) found.push(movedBy(edit, start));
      for (const edit of inNames(folded, plain.text, names)) found.push(movedBy(edit, start));
    }
    return united(found);
  };
}

const movedBy = ({ kind, start, end }: Edit, by: number): Edit => ({
  kind,
  start: start + by,
  end: end + by,
});

function* inNames(
  folded: MappedText,
  plain: string,
  names: ReturnType<typeof ownWords>,
): Generator<Edit> {
  for (const { start, end, confidence } of names(folded.text, plain))
    if (confidence !== 'medium') yield { ...folded.placeOf(start, end), kind: 'own-word' };
}

function* inLetters(folded: MappedText, search: LettersSearch): Generator<Edit> {
  const squash = squashOf(folded);
  for (const { at, needle } of search.spotsIn(squash.text)) {
    const { kind, letters } = needle;
    const place = squash.placeOf(at, at + letters.length);
    if (isWhole(folded.text, place, letters)) yield { ...placed(folded, place, kind), kind };
  }
}

/** What a token begins or ends with is of it, also where that is no letter. */
function placed(folded: MappedText, { start, end }: Place, kind: PersonalKind): Place {
  if (kind !== 'session') return folded.placeOf(start, end);
  const from = backOver(folded.text, start, mark, 8);
  return folded.placeOf(from, forthOver(folded.text, end, mark, 8));
}

const mark = /[_~=+/-]/;

/** Not a piece of a longer number or word, and not two things that happen to follow one another. */
function isWhole(text: string, { start, end }: Place, letters: string) {
  if (/[^\p{L}\p{N}\s]{4}/u.test(text.slice(start, end))) return false;
  if (isFarTooLong(letters)) return true;
  return !goesOn(text[start - 1], letters[0]) && !goesOn(text[end], letters.at(-1));
}

/** It is not there by chance: two numbers may stand there without anything between. */
const isFarTooLong = (letters: string): boolean => /\d{9}/.test(letters);

const digit = /\p{Nd}/u;
const letter = /\p{L}/u;

/** `outer` is of the same kind as the sign beside it: `12` goes on in `123`, not in `BSN12`. */
const goesOn = (outer = '', inner = ''): boolean =>
  [digit, letter].some((kind) => kind.test(outer) && kind.test(inner));

/** Those that lie over one another become one, of the kind of the first. */
export function united(found: readonly Edit[]): readonly Edit[] {
  const done: Edit[] = [];
  for (const edit of found.toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    const last = done.at(-1);
    if (last === undefined || edit.start >= last.end) done.push(edit);
    else if (edit.end > last.end) done[done.length - 1] = { ...last, end: edit.end };
  }
  return done;
}
