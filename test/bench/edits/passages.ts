/** What became of a passage, as the words themselves remember it. */
import { meaningOf, spelledOf } from './meaning.ts';
import type { PlacedWord } from './page.ts';

/** The passage is the words from number `first` up to, not including, `end` of the first page. */
export type Passage = { readonly first: number; readonly end: number };

export type Fate =
  | { readonly kind: 'deleted' }
  /** Part of it went, or so much changed that people would not agree on where it is. */
  | { readonly kind: 'unclear' }
  | {
      readonly kind: 'intact' | 'moved' | 'edited' | 'meaning changed' | 'spelled number changed';
      readonly start: number;
      readonly end: number;
    };

/** So much of the text must still be there, word by word, to call it the same passage. */
const keptShare = 0.6;
/** With what was put in between it may be so many times as long. */
const maxGrowth = 1.5;

const isIn = ({ first, end }: Passage, place: number | null): boolean =>
  place !== null && place >= first && place < end;

/** What became of the passage between the page `before` and the page `after`. */
export function fateOf(
  passage: Passage,
  before: readonly PlacedWord[],
  after: readonly PlacedWord[],
): Fate {
  const from = after.findIndex(({ origin }) => isIn(passage, origin));
  const to = after.findLastIndex(({ origin }) => isIn(passage, origin));
  if (from < 0) return withoutOriginal(passage, after);
  const [was, now] = [before.slice(passage.first, passage.end), after.slice(from, to + 1)];
  if (!isOnePiece(passage, now) || !isMuchTheSame(was, now)) return { kind: 'unclear' };
  const isMoved = now.some((word) => word.isMoved);
  const change = changeBetween(was, now);
  if (isMoved && change !== 'intact') return { kind: 'unclear' };
  const span = { start: after[from]?.start ?? 0, end: after[to]?.end ?? 0 };
  return { kind: isMoved ? 'moved' : change, ...span };
}

/** Whoever copies a passage and deletes the first one has moved it, and may be found to have. */
const withoutOriginal = (passage: Passage, after: readonly PlacedWord[]): Fate =>
  after.some(({ copyOf }) => isIn(passage, copyOf)) ? { kind: 'unclear' } : { kind: 'deleted' };

/** In the order of before, with nothing in between but new words. */
function isOnePiece(passage: Passage, now: readonly PlacedWord[]): boolean {
  const origins = now.flatMap(({ origin }) => (origin === null ? [] : [origin]));
  return origins.every(
    (origin, place) => isIn(passage, origin) && origin > (origins[place - 1] ?? -1),
  );
}

const lengthOf = (words: readonly PlacedWord[]) =>
  words.reduce((sum, { text }) => sum + text.length, 0);

function isMuchTheSame(was: readonly PlacedWord[], now: readonly PlacedWord[]): boolean {
  const first = was[0]?.origin ?? 0;
  const kept = now.filter(
    ({ origin, text }) => origin !== null && was[origin - first]?.text === text,
  );
  const length = lengthOf(was);
  return lengthOf(kept) >= keptShare * length && lengthOf(now) <= maxGrowth * length;
}

const readingOf = (words: readonly PlacedWord[]) => words.map(({ text }) => text).join(' ');

function changeBetween(before: readonly PlacedWord[], after: readonly PlacedWord[]) {
  const [was, is] = [readingOf(before), readingOf(after)];
  if (was === is) return 'intact';
  if (meaningOf(was) !== meaningOf(is)) return 'meaning changed';
  return spelledOf(was) === spelledOf(is) ? 'edited' : 'spelled number changed';
}
