/**
 * Burgerservicenummer (BSN): nine digits that pass the eleven-test. In a letter it is left out, whoever
 * wrote it there: rather one number too many than one too few.
 */
import type { LetterLanguage } from '../domain/language.ts';

/** Digits in a row, with at most one sign between them: `1234.56.782`, `123 456 782`. */
const digitRuns = /(?<!\d)\d+(?:[ .\u00a0-]\d+)*/g;

export const leftOutWords: Readonly<Record<LetterLanguage, string>> = {
  nl: '[bsn weggelaten]',
  en: '[bsn left out]',
};

/** The weights are 9, 8, … 2 and -1; the sum is a multiple of eleven. */
function passesElevenTest(nine: string): boolean {
  const sum = [...nine].reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  );
  return sum % 11 === 0 && !/^0+$/.test(nine);
}

type Piece = { readonly digits: string; readonly start: number; readonly end: number };

const piecesOf = (run: string, at: number): Piece[] =>
  [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    start: at + index,
    end: at + index + digits.length,
  }));

/** Where the number that begins with the first piece ends; `null` when none does. */
function endOfNumber(pieces: readonly Piece[]): number | null {
  let digits = '';
  for (const piece of pieces) {
    digits += piece.digits;
    if (digits.length >= 9)
      return digits.length === 9 && passesElevenTest(digits) ? piece.end : null;
  }
  return null;
}

type Place = { readonly start: number; readonly end: number };

/** Digits of a telephone number that begins with `+31` or `0031`; none when it does not. */
const dialled = (before: string, run: string): number =>
  run.startsWith('0031') ? 13 : before.endsWith('+') && run.startsWith('31') ? 11 : 0;

/** Without the telephone number in front, whose digits can pass the test by chance. */
function withoutDialled(pieces: readonly Piece[], length: number): readonly Piece[] {
  let digits = 0;
  const first = pieces.findIndex((piece) => {
    digits += piece.digits.length;
    return digits > length;
  });
  return first === -1 ? [] : pieces.slice(first);
}

const placesIn = (text: string): Place[] =>
  [...text.matchAll(digitRuns)].flatMap(({ 0: run, index }) =>
    placesInRun(
      withoutDialled(piecesOf(run, index), dialled(text.slice(Math.max(0, index - 1), index), run)),
    ),
  );

function placesInRun(pieces: readonly Piece[]): Place[] {
  const places: Place[] = [];
  for (const [at, { start }] of pieces.entries()) {
    if (start < (places.at(-1)?.end ?? 0)) continue;
    const end = endOfNumber(pieces.slice(at, at + 9));
    if (end !== null) places.push({ start, end });
  }
  return places;
}

/** The text with every citizen number replaced by words that say so. */
export function leaveOutCitizenNumbers(text: string, language: LetterLanguage): string {
  let from = 0;
  const kept = placesIn(text).map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return `${before}${leftOutWords[language]}`;
  });
  return `${kept.join('')}${text.slice(from)}`;
}
