/** Gives each code unit the symbol that the search knows it by. Worked out when a unit is first met. */
import { folded } from './fold.ts';
import { firstGap, gapOf } from './gaps.ts';

/** Of a letter or digit that no value has. */
export const elsewhere = 0;
/** Not met before: ask `classAt`. */
const unknown = 0xff00;
/** Whether one symbol stands for the code unit, and which is known. */
export const isKnown = (symbol: number): boolean => symbol < unknown;
/** It says several symbols, or it is half of a character. */
export const spelledOut = 0xff01;

export type Alphabet = {
  /** How many symbols there are, `elsewhere` and `gapSymbol` among them. */
  readonly size: number;
  /** What stands for every gap where it does not matter which. */
  readonly gapSymbol: number;
  /** By code unit its symbol, as far as it was met: see `isKnown`. */
  readonly symbols: Uint16Array;
  readonly symbolOf: (letter: string) => number;
  /** The symbol, the kind of gap, or `spelledOut`. */
  readonly classAt: (units: Uint16Array, at: number) => number;
  /** What the character that begins there says; nothing when it is neither a letter nor a digit. */
  readonly spelledAt: (units: Uint16Array, at: number) => readonly number[];
};

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** How many code units the character that begins there takes. */
export const widthAt = (units: Uint16Array, at: number): number =>
  isHigh(units[at] ?? 0) && isLow(units[at + 1] ?? 0) ? 2 : 1;

/** True for the second half of a character. */
export const isSecondHalf = (units: Uint16Array, at: number): boolean =>
  at > 0 && widthAt(units, at - 1) === 2;

/** Half a character without the other half. */
const isLone = (units: Uint16Array, at: number): boolean => {
  const unit = units[at] ?? 0;
  return unit >= 0xd800 && unit < 0xe000 && widthAt(units, at) === 1;
};

function codeAt(units: Uint16Array, at: number): number {
  const unit = units[at] ?? 0;
  if (widthAt(units, at) === 1) return unit;
  return 0x10000 + ((unit - 0xd800) << 10) + ((units[at + 1] ?? 0) - 0xdc00);
}

export const characterAt = (units: Uint16Array, at: number): string =>
  String.fromCodePoint(codeAt(units, at));

/** No text has more; other bytes may come to a million. */
const mostKnown = 100_000;

/** `letters`: all that the values say, folded. */
export function alphabetOf(letters: Iterable<string>): Alphabet {
  const symbols = new Map([...new Set(letters)].map((letter, at) => [letter, at + 1]));
  const symbolOf = (letter: string): number => symbols.get(letter) ?? elsewhere;
  const gapSymbol = symbols.size + 1;
  const classes = new Uint16Array(0x10000).fill(unknown);
  const known = new Uint16Array(0x10000).fill(unknown);
  const spelled = new Map<number, readonly number[]>();
  const spell = (code: number): readonly number[] => {
    const said = spelled.get(code) ?? Array.from(folded(String.fromCodePoint(code)), symbolOf);
    if (spelled.size < mostKnown) spelled.set(code, said);
    return said;
  };
  const classOf = (unit: number): number => {
    if (unit >= 0xd800 && unit < 0xe000) return spelledOut;
    const [first, ...more] = spell(unit);
    if (first === undefined) return gapOf(String.fromCharCode(unit));
    return more.length > 0 ? spelledOut : first;
  };
  return {
    size: symbols.size + 2,
    gapSymbol,
    symbols: known,
    symbolOf,
    classAt: (units, at) => {
      const unit = units[at] ?? 0;
      if (classes[unit] === unknown) {
        const met = classOf(unit);
        classes[unit] = met;
        known[unit] = met >= firstGap ? gapSymbol : met;
      }
      return classes[unit] ?? elsewhere;
    },
    spelledAt: (units, at) => (isLone(units, at) ? [] : spell(codeAt(units, at))),
  };
}
