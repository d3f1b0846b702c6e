/** The person's own list, in the ways that such names are written. */
import type { Found } from './detector.ts';
import { partForms, wholeForms } from './name-forms.ts';

/** `plain` has the capitals that `folded` lacks. */
export type OwnWords = (folded: string, plain: string) => Iterable<Found>;

/** A search for all of `list`. Its texts are folded (see `foldedOf`). */
export function ownWords(list: readonly string[]): OwnWords {
  const whole = anyOf(list.flatMap(wholeForms));
  const parts = anyOf(list.flatMap(partForms));
  return function* (folded, plain) {
    if (whole)
      for (const found of search(whole, folded, 'high'))
        yield isWritten(folded, plain, found) ? found : { ...found, confidence: 'low' };
    if (!parts) return;
    for (const found of search(parts, folded, 'medium'))
      if (hasCapital(folded, plain, found)) yield found;
  };
}

/** One word like any other (`roos`, `bakker`) is a name when it is written as one. */
const isWritten = (folded: string, plain: string, found: Found): boolean =>
  hasCapital(folded, plain, found) || !/^\p{L}{1,6}$/u.test(folded.slice(found.start, found.end));

const hasCapital = (folded: string, plain: string, { start, end }: Found): boolean =>
  plain.length !== folded.length || /\p{Lu}|\p{Lo}/u.test(plain.slice(start, end));

function anyOf(forms: readonly string[]): RegExp | null {
  const longestFirst = [...new Set(forms)].toSorted((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return null;
  const any = longestFirst.join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?:'?s)?(?![\\p{L}\\p{N}])`, 'gu');
}

function* search(form: RegExp, folded: string, confidence: Found['confidence']): Generator<Found> {
  for (const { 0: word, index } of folded.matchAll(form))
    yield { start: index, end: index + word.length, confidence, reason: 'own-list' };
}
