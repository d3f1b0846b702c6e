/** Reading a text letter by letter, forwards and backwards, over what stands between. */
import { type Alphabet, characterAt, isSecondHalf, spelledOut, widthAt } from './alphabet.ts';
import { folded } from './fold.ts';
import { firstGap, gapOf, hyphen, isSpace, nothing } from './gaps.ts';

const nobody: readonly number[] = [];

/** The symbols that a character says; none for what is no letter and no digit. */
export function symbolsAt(alphabet: Alphabet, units: Uint16Array, at: number): readonly number[] {
  const symbol = alphabet.classAt(units, at);
  if (symbol >= firstGap) return nobody;
  return symbol === spelledOut ? alphabet.spelledAt(units, at) : [symbol];
}

/** The gap that there is when the character at `at`, which says nothing, comes behind `gap`. */
export function widened(gap: number, alphabet: Alphabet, units: Uint16Array, at: number): number {
  // A word that is broken off: its hyphen, and the end of the line.
  if (gap === hyphen && isSpace(units[at] ?? 0)) return hyphen;
  return Math.max(gap, gapAt(alphabet, units, at));
}

/** The kind of gap that the character is, one that says nothing. */
function gapAt(alphabet: Alphabet, units: Uint16Array, at: number): number {
  const symbol = alphabet.classAt(units, at);
  return symbol >= firstGap ? symbol : gapOf(characterAt(units, at));
}

export type Beginning = {
  readonly at: number;
  /** Letters of that character that come before it. */
  readonly skip: number;
};

/** Where the last `count` letters up to and with the character at `end` begin. */
export function beginningOf(
  alphabet: Alphabet,
  units: Uint16Array,
  end: number,
  count: number,
): Beginning {
  let left = count;
  for (let at = end; at >= 0; at -= 1) {
    if (isSecondHalf(units, at)) continue;
    left -= symbolsAt(alphabet, units, at).length;
    if (left <= 0) return { at, skip: -left };
  }
  return { at: 0, skip: 0 };
}

/** In UTF-16 that was read byte by byte a zero stands behind every letter. */
const isWoven = (units: Uint16Array, at: number): boolean =>
  units[at + 1] === 0 && units[at - 1] === 0;

/** The letter that touches the one at `from`, looking in steps of 1 or -1; empty when none does. */
export function touching(
  alphabet: Alphabet,
  units: Uint16Array,
  from: number,
  step: 1 | -1,
): string {
  let at = from + step;
  if (units[at] === 0 && isWoven(units, from)) at += step;
  while (at >= 0 && at < units.length) {
    const whole = isSecondHalf(units, at) ? at - 1 : at;
    const said = sayAt(units, whole).at(step === 1 ? 0 : -1);
    // An accent belongs to the letter before it.
    if (said !== undefined || gapAt(alphabet, units, whole) !== nothing) return said ?? '';
    at = step === 1 ? whole + widthAt(units, whole) : whole - 1;
  }
  return '';
}

const small = 0x20;

/** What the character says; for most of them no more than a look is needed. */
function sayAt(units: Uint16Array, at: number): string {
  const unit = units[at] ?? 0;
  if (unit >= 0x80) return folded(characterAt(units, at));
  const isLetter = (unit | small) >= 0x61 && (unit | small) <= 0x7a;
  if (isLetter) return String.fromCharCode(unit | small);
  return unit >= 0x30 && unit <= 0x39 ? String.fromCharCode(unit) : '';
}

/** Up to `count` letters from `at` on, with no gap wider than `widest` between them. */
export function lettersFrom(
  alphabet: Alphabet,
  units: Uint16Array,
  from: number,
  { count, widest }: { readonly count: number; readonly widest: number },
): { readonly letters: string; readonly last: number } {
  let letters = '';
  let last = from;
  let gap = nothing;
  for (let at = from; at < units.length && letters.length < count; at += widthAt(units, at)) {
    const said = sayAt(units, at);
    gap = said === '' ? widened(gap, alphabet, units, at) : nothing;
    if (gap > widest) break;
    if (said !== '') last = at;
    letters += said;
  }
  return { letters, last };
}
