/** How much there is to see on each row of a picture. */

/** So much must two dots differ, red, green and blue together, for an eye to see an edge. */
const seen = 48;

/**
 * Of each row, how often its colour changes: a row of one colour, whichever it is, has none. `dots` are
 * those of whole rows, four bytes each.
 */
export function rowInk(dots: Uint8ClampedArray, width: number): number[] {
  const rows = dots.length / 4 / width;
  return Array.from({ length: rows }, (_, row) => changesIn(dots, row * width * 4, width));
}

function changesIn(dots: Uint8ClampedArray, start: number, width: number): number {
  let changes = 0;
  for (let at = start + 4; at < start + width * 4; at += 4)
    if (differ(dots, at - 4, at) > seen) changes++;
  return changes;
}

function differ(dots: Uint8ClampedArray, one: number, other: number): number {
  let sum = 0;
  for (let colour = 0; colour < 3; colour++)
    sum += Math.abs((dots[one + colour] ?? 0) - (dots[other + colour] ?? 0));
  return sum;
}
