/**
 * Numbers that nobody listed and that cannot be mistaken: a citizen number behind the word for it, and a
 * Dutch bank account. Both have digits that check the others.
 */
import type { Pattern } from '../wanted.ts';
import { type Form, formOf } from './form.ts';
import { separator } from './gaps.ts';
import { lettersFrom, symbolsAt, touching } from './reading.ts';
import type { Searcher } from './searcher.ts';

const words: Readonly<Record<Pattern, readonly string[]>> = {
  bsn: ['bsn', 'burgerservicenummer', 'burgerservicenr', 'sofinummer', 'sofinr'],
  iban: ['nl'],
};

/** The words by which they are known. */
export const patternForms = (): Form[] => [...formsFor('bsn'), ...formsFor('iban')];

const formsFor = (pattern: Pattern): Form[] =>
  words[pattern].flatMap((word) => {
    const form = formOf({ kind: 'pattern', pattern }, word);
    return form === null ? [] : [{ ...form, isWholeWord: false }];
  });

export type Place = { readonly start: number; readonly end: number };

/** Where the number stands to which the word at `word` belongs; `null` when there is none. */
export function numberBeside(
  pattern: Pattern,
  searcher: Searcher,
  units: Uint16Array,
  word: Place,
): Place | null {
  switch (pattern) {
    case 'bsn':
      return citizenNumberBehind(searcher, units, word.end);
    case 'iban':
      return accountAt(searcher, units, word.start);
  }
}

/** So far behind the word it may begin. */
const reach = 40;

function citizenNumberBehind(searcher: Searcher, units: Uint16Array, from: number): Place | null {
  const { alphabet } = searcher;
  for (let at = from; at <= from + reach && at < units.length; at += 1) {
    if (symbolsAt(alphabet, units, at).length === 0) continue;
    const { letters, last } = lettersFrom(alphabet, units, at, { count: 9, widest: separator });
    if (!/^\d{9}$/.test(letters) || searcher.allowed.has(letters)) continue;
    const isPart = [touching(alphabet, units, at, -1), touching(alphabet, units, last, 1)];
    if (passesElevenTest(letters) && !isPart.some(isDigit)) return { start: at, end: last + 1 };
  }
  return null;
}

const isDigit = (letter: string): boolean => /^\d$/.test(letter);

/** Nine times the first digit, eight times the second … less the last, is a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce(
    (total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at),
    0,
  );
  return sum % 11 === 0 && Number(digits) > 0;
}

function accountAt({ alphabet, allowed }: Searcher, units: Uint16Array, at: number): Place | null {
  // The two letters are everywhere, the digits behind them are not.
  if (!isDigit(lettersFrom(alphabet, units, at, { count: 3, widest: separator }).letters.slice(2)))
    return null;
  const { letters, last } = lettersFrom(alphabet, units, at, { count: 18, widest: separator });
  if (!/^nl\d\d[a-z]{4}\d{10}$/.test(letters) || allowed.has(letters)) return null;
  const isPart =
    touching(alphabet, units, at, -1) !== '' || isDigit(touching(alphabet, units, last, 1));
  return !isPart && isSoundAccount(letters) ? { start: at, end: last + 1 } : null;
}

/** ISO 13616: with its first four characters behind, and letters as numbers, it is 1 modulo 97. */
function isSoundAccount(letters: string): boolean {
  const turned = letters.slice(4) + letters.slice(0, 4);
  const digits = Array.from(turned, (letter) => Number.parseInt(letter, 36).toString()).join('');
  return Array.from(digits, Number).reduce((rest, digit) => (rest * 10 + digit) % 97, 0) === 1;
}
