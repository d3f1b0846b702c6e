/**
 * Judges what an engine found. One judge for all engines, and for cases from anywhere. Overlap is that
 * of the offsets: what both have, divided by what either has.
 */
import type { EditCase, Offsets, QuoteCase } from '../edits/case.ts';
import { meaningOf } from '../edits/meaning.ts';
import type { Answer } from './answer.ts';

const rightOverlap = 0.9;
const foundOverlap = 0.5;

export type Verdict =
  | 'right'
  /** Overlaps by half or more, but not enough to be right. */
  | 'partly right'
  | 'wrong'
  | 'falsely anchored'
  | 'suggested, found'
  | 'suggested, wrong'
  | 'ambiguous'
  | 'orphaned'
  | 'not searched';

function overlap([start, end]: Offsets, [from, to]: Offsets): number {
  const both = Math.max(0, Math.min(end, to) - Math.max(start, from));
  const either = Math.max(end, to) - Math.min(start, from);
  return either > 0 ? both / either : 0;
}

export function verdictOn(
  { status, span }: Pick<Answer, 'status' | 'span'>,
  expected: readonly Offsets[] | null,
): Verdict {
  if (status === 'not-searched') return 'not searched';
  if (status === 'orphaned' || status === 'ambiguous') return status;
  const best = Math.max(0, ...(expected ?? []).map((one) => (span ? overlap(span, one) : 0)));
  if (status === 'suggested') return best >= foundOverlap ? 'suggested, found' : 'suggested, wrong';
  if (!expected) return 'falsely anchored';
  if (best >= rightOverlap) return 'right';
  return best >= foundOverlap ? 'partly right' : 'wrong';
}

/** An edited passage that says something else now is a class of its own. */
export function classOf(quote: QuoteCase, { before, after }: EditCase): string {
  if (!quote.class.startsWith('edited')) return quote.class;
  const was = meaningOf(before.join('\n').slice(quote.start, quote.end));
  const text = after.join('\n');
  const isOther = (one: Offsets) => meaningOf(text.slice(...one)) !== was;
  const expected = quote.expected ?? [];
  return expected.length > 0 && expected.every(isOther)
    ? quote.class.replace('edited', 'meaning changed')
    : quote.class;
}

export type Tally = { readonly total: number } & Readonly<Partial<Record<Verdict, number>>>;

/** By class, in the order in which classes came. */
export type Tallies = Readonly<Record<string, Tally>>;

export function addVerdict(tallies: Tallies, name: string, verdict: Verdict): Tallies {
  const tally = tallies[name] ?? { total: 0 };
  const counted = { ...tally, total: tally.total + 1, [verdict]: (tally[verdict] ?? 0) + 1 };
  return { ...tallies, [name]: counted };
}

/** Counts the answers to the quotes of one case. */
export function tallyCase(tallies: Tallies, one: EditCase, answers: readonly Answer[]): Tallies {
  return one.quotes.reduce((all, quote, at) => {
    const answer = answers[at];
    if (!answer) throw new Error(`no answer to quote ${at} of ${one.document}`);
    return addVerdict(all, classOf(quote, one), verdictOn(answer, quote.expected));
  }, tallies);
}
