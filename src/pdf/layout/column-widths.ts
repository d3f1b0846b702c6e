/** How wide the columns of a table are: each has room for its words, and who has more to say gets more. */

/** What a column has to say, in points. */
export type Wanted = {
  /** Its widest sign, which cannot be broken. */
  readonly sign: number;
  /** Its longest word. */
  readonly word: number;
  /** Its longest cell on one line. */
  readonly cell: number;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

// Of the width: a shorter cell, such as a day, stays on one line.
const short = 0.2;

/** Widths that make `width` together. A word that would take too much of it is broken. */
export function columnWidths(wanted: readonly Wanted[], width: number): number[] {
  const most = width / Math.max(2, wanted.length);
  const needed = wanted.map(({ sign, word, cell }) =>
    Math.max(sign, Math.min(cell <= width * short ? cell : word, most)),
  );
  const rest = Math.max(0, width - sum(needed));
  const more = wanted.map(({ cell }, at) => Math.max(1, Math.min(cell, width) - (needed[at] ?? 0)));
  const widths = needed.map((one, at) => one + (rest * (more[at] ?? 0)) / sum(more));
  return widths.map((one) => (one * width) / sum(widths));
}
