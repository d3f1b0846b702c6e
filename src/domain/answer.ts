/** Antwoord: what somebody said to a question of the catalogue. A question may always be left open. */
import { type ApproximateDate, earliestDay, isAbout, latestDay } from './approximate-date.ts';
import type { Day } from './instant.ts';

export type Answer = {
  /** The question, by its id: of the practice, or one that is asked about every practice. */
  readonly question: string;
} & (
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'date'; readonly date: ApproximateDate }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** "I do not know", which is worth saying. */
  | { readonly kind: 'unknown' }
);

/** Why an answer cannot be right. Nothing is thrown away: the person is asked to look. */
export type AnswerProblem =
  | 'no-such-date'
  | 'date-in-future'
  | 'end-before-start'
  | 'number-not-whole';

/** What is wrong with a date of something that happened, seen from `today`; `null` when nothing is. */
export const dateProblem = (date: ApproximateDate, today: Day): AnswerProblem | null =>
  earliestDay(date) > today ? 'date-in-future' : null;

/** What is wrong with a period; about then is never before. */
export const periodProblem = (
  start: ApproximateDate,
  end: ApproximateDate,
): AnswerProblem | null =>
  !isAbout(start) && !isAbout(end) && latestDay(end) < earliestDay(start)
    ? 'end-before-start'
    : null;
