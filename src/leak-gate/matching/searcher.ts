/** Everything that is searched for, made ready once for a whole pack. */
import type { Wanted } from '../wanted.ts';
import { type Alphabet, alphabetOf } from './alphabet.ts';
import { type Automaton, automatonOf } from './automaton.ts';
import { type ByteForms, byteFormsOf } from './byte-forms.ts';
import { foldedText } from './fold.ts';
import { type Form, formOf } from './form.ts';
import { patternForms } from './patterns.ts';

/** A form in the symbols of the alphabet. */
export type SearchedForm = Form & { readonly symbols: readonly number[] };

export type Searcher = {
  readonly alphabet: Alphabet;
  readonly automaton: Automaton<SearchedForm>;
  readonly byteForms: ByteForms;
  /** Public numbers, folded. */
  readonly allowed: ReadonlySet<string>;
  /** How far around a sign that is written in another way a value may go on. */
  readonly reach: number;
  /** Ids of values that have no letter and no digit. */
  readonly unsearchable: readonly string[];
};

/** So many letters are enough to begin with: the table stays small, and the rest is compared. */
const mostLetters = 10;

export function searcherOf({ needles, patterns, allowed }: Wanted): Searcher {
  const made = needles.map((needle) => {
    const { id, kind, value } = needle;
    return { id, form: formOf({ kind: 'needle', needle: { id, kind } }, value) };
  });
  const forms = [...made.flatMap(({ form }) => form ?? []), ...(patterns ? patternForms() : [])];
  const alphabet = alphabetOf(forms.flatMap(({ letters }) => letters));
  const searched = forms.map((form) => ({ ...form, symbols: form.letters.map(alphabet.symbolOf) }));
  return {
    alphabet,
    automaton: automatonOf(searched, { size: alphabet.size, gap: alphabet.gapSymbol }, beginning),
    byteForms: byteFormsOf(needles),
    allowed: new Set(allowed.map(foldedText)),
    reach: reachOf(needles),
    unsearchable: made.filter(({ form }) => form === null).map(({ id }) => id),
  };
}

const beginning = ({ symbols }: SearchedForm) => symbols.slice(0, mostLetters);

const leastReach = 96;
const mostReach = 1_024;

const reachOf = (needles: Wanted['needles']): number =>
  needles.reduce(
    (most, { value }) => Math.min(mostReach, Math.max(most, value.length * 2)),
    leastReach,
  );

/** How many letters of a form the automaton has read when it finds it. */
export const lettersRead = ({ symbols }: SearchedForm): number =>
  Math.min(symbols.length, mostLetters);
