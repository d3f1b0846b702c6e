/** A value as it is searched for: only its letters and digits, and what may stand between them. */
import type { Needle, Pattern } from '../wanted.ts';
import { folded } from './fold.ts';
import { gapOf, hyphen, invisible, separator } from './gaps.ts';

/** What was found when it is found: a value, or the word by which a pattern is known. */
export type Meaning =
  | { readonly kind: 'needle'; readonly needle: Pick<Needle, 'id' | 'kind'> }
  | { readonly kind: 'pattern'; readonly pattern: Pattern };

export type Form = {
  readonly meaning: Meaning;
  /** The value without what stands between its letters and digits, folded. */
  readonly letters: readonly string[];
  /** Before which of them the value itself has something else: there anything but a letter may stand. */
  readonly parted: readonly boolean[];
  /** The widest gap that may be anywhere in it. */
  readonly widestGap: number;
  /** Too short to be told apart from a part of another word. */
  readonly isWholeWord: boolean;
  /** It begins, it ends as a number does, and so it may be no part of a longer one. */
  readonly isNumberAt: { readonly start: boolean; readonly end: boolean };
};

const shortest = 4;
/** Long enough that it does not come together by chance out of several words or numbers. */
const longEnough = 8;
/** Nor is it there by chance as a part of a longer number: two numbers may stand there without anything between. */
const farTooLong = 9;

/** The value's form; `null` when it has no letter and no digit. */
export function formOf(meaning: Meaning, value: string): Form | null {
  const { letters, parted } = lettersOf(value);
  const said = letters.join('');
  if (said === '') return null;
  const isFree = isHexId(value, said) || said.length >= farTooLong;
  return {
    meaning,
    letters,
    parted,
    widestGap: widestGapIn(said),
    isWholeWord: letters.length < shortest,
    isNumberAt: { start: !isFree && /^\d/.test(said), end: !isFree && /\d$/.test(said) },
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id or a fingerprint, and no number: it may stand anywhere between other digits. */
const isHexId = (value: string, said: string): boolean =>
  uuid.test(value.trim()) ||
  (/^[0-9a-f]{16,}$/.test(said) && (/[a-f]/.test(said) || said.length >= 32));

function widestGapIn(said: string): number {
  if (said.length >= longEnough) return separator;
  return /^\d+$/.test(said) ? invisible : hyphen;
}

function lettersOf(value: string): Pick<Form, 'letters' | 'parted'> {
  const letters: string[] = [];
  const parted: boolean[] = [];
  let isParted = false;
  for (const character of value) {
    const said = folded(character);
    if (said === '' && gapOf(character) > invisible) isParted = true;
    for (const letter of said) {
      parted.push(isParted && letters.length > 0);
      letters.push(letter);
      isParted = false;
    }
  }
  return { letters, parted };
}
