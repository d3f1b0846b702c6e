/** What single characters are good for, by their code. */

const zero = 0x30;
const smallA = 0x61;

/** The value of a hexadecimal digit; -1 when it is none. */
export function hexValue(unit: number | undefined): number {
  if (unit === undefined) return -1;
  if (unit >= zero && unit <= 0x39) return unit - zero;
  const small = unit | 0x20;
  return small >= smallA && small <= 0x66 ? small - smallA + 10 : -1;
}

/** Two hexadecimal digits as a byte; -1 when they are not there. */
export function hexPair(units: ArrayLike<number>, at: number): number {
  const high = hexValue(units[at]);
  const low = hexValue(units[at + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** How many hexadecimal digits stand there, at most `most`. */
export function hexDigits(units: Uint16Array, at: number, most: number): number {
  let count = 0;
  while (count < most && hexValue(units[at + count]) >= 0) count += 1;
  return count;
}

export function hexNumber(units: Uint16Array, at: number, count: number): number {
  let value = 0;
  for (let place = at; place < at + count; place += 1)
    value = value * 16 + Math.max(0, hexValue(units[place]));
  return value;
}

export const isLetter = (unit: number | undefined): boolean => {
  const small = (unit ?? 0) | 0x20;
  return small >= smallA && small <= 0x7a;
};

export const isDigit = (unit: number | undefined): boolean =>
  unit !== undefined && unit >= zero && unit <= 0x39;

/** The text between two places, for short ones. */
export const textOf = (units: Uint16Array, from: number, to: number): string =>
  String.fromCharCode(...units.subarray(from, to));
