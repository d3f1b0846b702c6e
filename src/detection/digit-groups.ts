/** Numbers as people write them: digits in groups, with a dot, a space or a hyphen between. */

export type DigitRun = {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** How many groups it is written in. */
  readonly groups: number;
};

const groupForm = /\d+/g;
/** What may stand between two groups of one number. */
const between = /^(?:[ .\-/]| ?\n ?| - )$/;

type Group = { readonly start: number; readonly end: number };

/**
 * Every number of `least` to `most` digits in `text`, written in one group or in several. A year before it
 * or an amount behind it may belong to none of them, so every row of groups counts.
 */
export function* digitRuns(text: string, least: number, most: number): Generator<DigitRun> {
  const groups = [...text.matchAll(groupForm)].map(
    ({ 0: { length }, index }): Group => ({ start: index, end: index + length }),
  );
  for (const [at, first] of groups.entries()) yield* runsFrom(text, groups, at, first, least, most);
}

function* runsFrom(
  text: string,
  groups: readonly Group[],
  at: number,
  first: Group,
  least: number,
  most: number,
): Generator<DigitRun> {
  let digits = '';
  for (let last = at; last < groups.length; last++) {
    const group = groups[last];
    const previous = last > at ? groups[last - 1] : undefined;
    if (group === undefined) return;
    if (previous && !between.test(text.slice(previous.end, group.start))) return;
    digits += text.slice(group.start, group.end);
    if (digits.length > most) return;
    if (digits.length >= least)
      yield { digits, start: first.start, end: group.end, groups: last - at + 1 };
  }
}
