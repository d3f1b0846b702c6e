/** What to look for, so that a value is found however it is written: in letters and digits alone. */

import { barePhone } from '../detection/public-facts.ts';
import type { Cover } from '../domain/cover.ts';
import type { PersonalKind } from '../domain/personal.ts';
import { dayForms } from './day-forms.ts';
import { squashed } from './squash.ts';

/** `letters`: small, without diacritics and without anything between. */
export type Needle = { readonly kind: PersonalKind; readonly letters: string };

/** A number of fewer digits, or a word of fewer letters, would be found everywhere. */
const least = 3;

/** All that `covers` may look like, the longest first. Names with their initials are not among them. */
export const needlesOf = (covers: readonly Cover[]): readonly Needle[] =>
  covers
    .flatMap(({ kind, value }) => formsOf(kind, value).map((letters) => ({ kind, letters })))
    .filter(({ letters }) => letters.length >= least)
    .toSorted((one, other) => other.letters.length - one.letters.length);

function formsOf(kind: PersonalKind, value: string): readonly string[] {
  const whole = squashed(value);
  switch (kind) {
    case 'bsn':
      return [whole, whole.padStart(9, '0'), whole.replace(/^0/, '')];
    case 'phone':
      return [whole, ...phoneForms(value)];
    case 'birth-date':
      return [whole, ...dayForms(value)];
    case 'home-address':
      return [whole, ...addressForms(value)];
    default:
      return [whole];
  }
}

function phoneForms(value: string): readonly string[] {
  const bare = barePhone(value);
  if (bare.length !== 9) return [];
  return ['0', '31', '310', '0031', '00310'].map((before) => before + bare);
}

/** The street with its number, and the postcode with the number: each by itself tells the house. */
function addressForms(value: string): readonly string[] {
  const code = /[1-9]\d{3} ?[a-z]{2}/i.exec(value);
  if (code === null) return [];
  const street = squashed(value.slice(0, code.index));
  const behind = squashed(value.slice(code.index + code[0].length));
  const number = /\d{1,5}[a-z]{0,3}$/.exec(street)?.[0] ?? behind;
  return [
    ...(/^\D{3}.*\d/u.test(street) ? [street] : []),
    ...(number === '' ? [] : [squashed(code[0]) + number]),
  ];
}
