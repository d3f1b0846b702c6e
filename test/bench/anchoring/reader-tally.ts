/** Counts what was found of the same text in a wholly different DOM, where only exact places count. */
import type { EditCase } from '../edits/case.ts';
import type { Answer } from './answer.ts';
import { trimmed } from './shown-text.ts';

export type ReaderTally = {
  readonly total: number;
  /** Anchored, with exactly the boundaries that were marked. */
  readonly exact: number;
  /** Anchored elsewhere, or with other boundaries. */
  readonly wrong: number;
  readonly ambiguous: number;
  readonly lost: number;
};

export const noReaderTally: ReaderTally = { total: 0, exact: 0, wrong: 0, ambiguous: 0, lost: 0 };

function fateOf({ status, span }: Answer, [start, end]: readonly [number, number]) {
  if (status === 'ambiguous') return 'ambiguous';
  if (status !== 'anchored' || !span) return 'lost';
  return span[0] === start && span[1] === end ? 'exact' : 'wrong';
}

export function tallyReader(
  tally: ReaderTally,
  { before, quotes }: EditCase,
  answers: readonly Answer[],
): ReaderTally {
  const text = before.join('\n');
  const counted = { ...tally, total: tally.total + quotes.length };
  for (const [at, { start, end }] of quotes.entries()) {
    const answer = answers[at];
    if (!answer) throw new Error(`no answer to quote ${at}`);
    counted[fateOf(answer, trimmed(text, [start, end]))]++;
  }
  return counted;
}
