/** One page before and after it was edited, with passages of which it is known what became of them. */

/** From `start` up to, not including, `end`, in UTF-16 units of the lines joined by `\n`. */
export type Offsets = readonly [start: number, end: number];

export type QuoteCase = {
  readonly start: number;
  readonly end: number;
  readonly class: string;
  /** Where the passage stands in `after`; `null` when it was deleted. */
  readonly expected: readonly Offsets[] | null;
};

export type EditCase = {
  readonly document: string;
  readonly commit: string;
  /** One line for each paragraph. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly quotes: readonly QuoteCase[];
  /** Which lines of `after` stand in one more element each. */
  readonly wrapped?: readonly number[];
  /** What was done, in words. */
  readonly log?: readonly string[];
};
