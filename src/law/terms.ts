/** Terms by the rules that are in force, and what a late decision costs. */
import { decreeDays, penaltyAmounts, termRule } from '../data/terms.ts';
import type { Day } from '../domain/instant.ts';
import type { Term, TermId, TermInput } from '../domain/term.ts';
import { countTerm } from './count-term.ts';
import { addDays, daysBetween } from './days.ts';

/** The term; `null` when no rule of that name is in force on the day that starts it. */
export function termFrom(input: TermInput): Term | null {
  const rule = termRule(input.rule, input.start);
  return rule && countTerm(input, rule, decreeDays);
}

/** The term of that name that starts on `start`, without a committee and without a suspension. */
export const plainTerm = (rule: TermId, start: Day): Term | null =>
  termFrom({ rule, start, committee: false, suspensions: [] });

export type Penalty = {
  readonly euros: number;
  /** The year of the amounts: they are indexed, so they have to be looked up again. */
  readonly year: number;
};

/** What has come due by the end of `today` under a `penalty` term; nothing before its first day. */
export function penaltyBy({ first, last }: Term, today: Day): Penalty {
  const end = last !== null && last < today ? last : today;
  let left = Math.max(0, daysBetween(first, addDays(end, 1)));
  let euros = 0;
  for (const part of penaltyAmounts.parts) {
    const days = Math.min(left, part.days);
    euros += days * part.euros;
    left -= days;
  }
  return { euros, year: penaltyAmounts.year };
}
