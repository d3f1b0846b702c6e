/** What went wrong, in words, for who wants to know why. */
import type { EditCase, Offsets } from '../edits/case.ts';
import type { Answer } from './answer.ts';
import { classOf, type Verdict, verdictOn } from './judge.ts';

export type Miss = {
  readonly document: string;
  readonly commit: string;
  readonly class: string;
  readonly verdict: Verdict;
  readonly tier: string | null;
  readonly quote: string;
  /** What it became; `null` when it was deleted. */
  readonly expected: string | null;
  readonly found: string | null;
};

/** Whatever led, or might lead, somebody to the wrong sentence. */
const worst: readonly Verdict[] = ['wrong', 'falsely anchored', 'suggested, wrong'];

export function missesIn(one: EditCase, answers: readonly Answer[]): Miss[] {
  const [before, after] = [one.before.join('\n'), one.after.join('\n')];
  const read = (span: Offsets | null | undefined) => (span ? after.slice(...span) : null);
  return one.quotes.flatMap((quote, at) => {
    const answer = answers[at];
    const verdict = answer && verdictOn(answer, quote.expected);
    if (!verdict || !worst.includes(verdict)) return [];
    return {
      document: one.document,
      commit: one.commit,
      class: classOf(quote, one),
      verdict,
      tier: answer.tier,
      quote: before.slice(quote.start, quote.end),
      expected: read(quote.expected?.[0]),
      found: read(answer.span),
    };
  });
}
