/**
 * Counts one term by its rule, and says how. A date in doubt is taken early when it binds the person,
 * and late when it binds the body: nobody loses a right, or writes too soon, by following it.
 */
import type { Day } from '../domain/instant.ts';
import type { CountStep, Suspension, Term, TermDoubt, TermInput } from '../domain/term.ts';
import {
  type DecreeDays,
  doubtfulInEuropeanTerms,
  type Length,
  type TermRule,
} from '../domain/term-rule.ts';
import { add, addDays, daysBetween, isClamped, yearOf } from './days.ts';
import { dayOff } from './days-off.ts';

/** Where the count has come to, with what led there. */
type Count = {
  readonly at: Day;
  readonly steps: readonly CountStep[];
  readonly doubts: readonly TermDoubt[];
};

type Law = { readonly rule: TermRule; readonly decree: DecreeDays };

/** The term that `rule` gives for `input`, whose rule it is. */
export function countTerm(input: TermInput, rule: TermRule, decree: DecreeDays): Term {
  const law = { rule, decree };
  const begun: Count = {
    at: input.start,
    steps: [{ kind: 'starts', on: input.start }],
    doubts: rule.isFixed ? [] : ['not-fixed'],
  };
  const { first, end } = countShape(begun, input, law);
  return {
    rule: rule.id,
    first,
    last: rule.shape === 'from' ? null : end.at,
    articles: rule.articles,
    counted: end.steps,
    doubts: [...new Set(end.doubts)],
  };
}

function countShape(begun: Count, input: TermInput, law: Law): { first: Day; end: Count } {
  const { rule } = law;
  const length = (input.committee ? rule.committeeLength : null) ?? rule.length;
  switch (rule.shape) {
    case 'until':
      return { first: addDays(begun.at, 1), end: countUntil(begun, length, input, law) };
    case 'from': {
      const end = length ? waited(begun, length, law) : begun;
      return { first: addDays(end.at, 1), end };
    }
    case 'period': {
      const end = length ? waited(begun, length, law) : begun;
      // A period that lasts is counted in days, holidays included.
      return { first: addDays(end.at, 1), end: rule.further ? added(end, rule.further) : end };
    }
  }
}

/** The length, the days that the clock stood still, what was announced to come after it, and the shift. */
function countUntil(begun: Count, length: Length | null, input: TermInput, law: Law): Count {
  const { rule } = law;
  const base = length ? added(begun, length) : begun;
  const still = rule.canSuspend ? suspended(base, begun.at, input.suspensions) : base;
  const shifted = moved(still, law);
  return rule.further ? moved(adjourned(still, shifted, rule.further), law) : shifted;
}

/** Counted on from the shifted end, which is later. When that differs from the bare end it is disputed. */
const adjourned = (bare: Count, shifted: Count, further: Length): Count => {
  const end = added(shifted, further);
  return bare.at === shifted.at ? end : { ...end, doubts: [...end.doubts, 'rule-in-doubt'] };
};

/** Two weeks after a notice: whether the Algemene termijnenwet moves their end is not settled. */
const waited = (begun: Count, length: Length, law: Law): Count => {
  const end = added(begun, length);
  const later = moved(end, law);
  return later.at === end.at ? end : { ...later, doubts: [...later.doubts, 'rule-in-doubt'] };
};

function added({ at, steps, doubts }: Count, { amount, unit }: Length): Count {
  const to = add(at, amount, unit);
  const shorter: CountStep[] = isClamped(at, to, unit) ? [{ kind: 'month-is-shorter', to }] : [];
  return { at: to, steps: [...steps, { kind: 'adds', amount, unit, to }, ...shorter], doubts };
}

/** Each suspension that began while the term was running; a day that stood still twice counts once. */
function suspended(end: Count, start: Day, suspensions: readonly Suspension[]): Count {
  let count = end;
  let counted = start;
  for (const { asked, mended } of suspensions.toSorted(byAsked)) {
    if (asked < start || asked >= count.at) continue;
    count = stoodStill(count, daysStoodStill(asked < counted ? counted : asked, mended));
    counted = addDays(mended, -1);
  }
  return count;
}

const byAsked = (a: Suspension, b: Suspension): number => (a.asked < b.asked ? -1 : 1);

function stoodStill(count: Count, days: number): Count {
  if (days === 0) return count;
  const to = addDays(count.at, days);
  return { ...count, at: to, steps: [...count.steps, { kind: 'suspended', days, to }] };
}

/** From the day after it was asked, up to and without the day it came (Awb 4:15(1), 7:10(2)). */
const daysStoodStill = (asked: Day, mended: Day): number =>
  Math.max(0, daysBetween(asked, mended) - 1);

/** On to the first working day, as far as the rule lets a term move. */
function moved(count: Count, law: Law): Count {
  if (law.rule.counting === 'as-is') return count;
  const known = yearOf(count.at) <= law.decree.knownUntilYear;
  return onToWorkingDay(
    known ? count : { ...count, doubts: [...count.doubts, 'holidays-unknown'] },
    law,
  );
}

function onToWorkingDay(count: Count, law: Law): Count {
  const because = dayOff(count.at, law.decree);
  if (because === null) return count;
  const isDoubtful =
    law.rule.counting === 'regulation-1182-71' && doubtfulInEuropeanTerms.includes(because);
  const doubts: readonly TermDoubt[] = isDoubtful
    ? [...count.doubts, 'holiday-in-doubt']
    : count.doubts;
  if (isDoubtful && law.rule.binds === 'person') return { ...count, doubts };
  const to = addDays(count.at, 1);
  return onToWorkingDay(
    { at: to, steps: [...count.steps, { kind: 'moves', from: count.at, because, to }], doubts },
    law,
  );
}
