/** Names as they are compared: spelling, accents and marks that people leave out do not count. */

/** Before a name, and no part of it. */
const before = /^(?:de\s+)?gemeente(?:\s+|$)/;

/**
 * Letters and digits only: `'s-Hertogenbosch` and `s hertogenbosch`, `St. Annaparochie` and
 * `Sint Annaparochie`, `Súdwest-Fryslân` and `sudwest fryslan` are alike.
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(before, '')
    .replace(/\bst\b\.?/g, 'sint')
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * How many letters differ, counting a swap of two neighbours as one; `most + 1` when it is more than
 * `most` (optimal string alignment).
 */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow(one, other, row, last, beforeLast);
    if (Math.min(...current) > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last.at(-1) ?? 0, most + 1);
}

function nextRow(
  one: string,
  other: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const isSame = one[row - 1] === other[column - 1];
    const isSwapped =
      row > 1 &&
      column > 1 &&
      one[row - 1] === other[column - 2] &&
      one[row - 2] === other[column - 1];
    current.push(
      Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return current;
}
