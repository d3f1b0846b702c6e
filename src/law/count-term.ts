/**
 * Counts one term by its rule, and says how. Where the law can be read in more than one way each
 * reading is counted. The early end is taken when it binds the person, the late one when it binds the
 * body: nobody loses a right, or writes too soon, by following it.
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
import { type Reading, readingsOf } from './term-readings.ts';

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
  const ends = readingsOf(rule, input).map((reading) => countEnd(input, law, reading));
  const end = chosen(ends, rule);
  // A period that lasts is counted in days, holidays included.
  const last = rule.shape === 'period' && rule.further ? added(end, rule.further) : end;
  const isRead = ends.some(({ at }) => at !== end.at);
  return {
    rule: rule.id,
    binds: rule.binds,
    first: addDays(rule.shape === 'until' ? input.start : end.at, 1),
    last: rule.shape === 'from' ? null : last.at,
    articles: rule.articles,
    counted: last.steps,
    doubts: [
      ...new Set([
        ...(rule.isFixed ? [] : (['not-fixed'] as const)),
        ...(isRead ? (['rule-in-doubt'] as const) : []),
        ...last.doubts,
        ...unknownDays(end.at, law),
      ]),
    ],
  };
}

/** What may be done from a day on, and money that is due, is never put too early. */
function chosen(ends: readonly Count[], { binds, shape }: TermRule): Count {
  const sorted = ends.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const end = binds === 'person' && shape === 'until' ? sorted[0] : sorted.at(-1);
  if (!end) throw new Error('a rule without a reading');
  return end;
}

/** Days set by decree may still come in a year that is not known yet. */
const unknownDays = (at: Day, { rule, decree }: Law): TermDoubt[] =>
  rule.counting !== 'as-is' && yearOf(at) > decree.knownUntilYear ? ['holidays-unknown'] : [];

function countEnd(input: TermInput, law: Law, reading: Reading): Count {
  const { rule } = law;
  const begun: Count = {
    at: input.start,
    steps: [{ kind: 'starts', on: input.start }],
    doubts: [],
  };
  const length = (input.committee ? rule.committeeLength : null) ?? rule.length;
  const base = length ? added(begun, length) : begun;
  const still = rule.canSuspend ? suspended(base, input, reading) : base;
  if (rule.shape !== 'until' || !rule.further) return moved(still, law, reading.moves);
  const further =
    reading.further === 'after-its-end'
      ? added(moved(still, law, true), rule.further)
      : reading.further === 'by-itself'
        ? added(still, rule.further)
        : joined(begun, still, rule.further, law);
  return moved(further, law, reading.moves);
}

/** Length and what comes after it as one: matters for months, of which some are shorter. */
function joined({ at: start }: Count, base: Count, further: Length, { rule }: Law): Count {
  if (rule.length?.unit !== further.unit || further.unit !== 'months') return added(base, further);
  const begun: Count = { at: start, steps: [{ kind: 'starts', on: start }], doubts: [] };
  return added(begun, { amount: rule.length.amount + further.amount, unit: 'months' });
}

function added({ at, steps, doubts }: Count, { amount, unit }: Length): Count {
  const to = add(at, amount, unit);
  const isShorter = isClamped(at, to, unit);
  const shorter: CountStep[] = isShorter ? [{ kind: 'month-is-shorter', to }] : [];
  return {
    at: to,
    steps: [...steps, { kind: 'adds', amount, unit, to }, ...shorter],
    // No rule says on which day a year ends that began on 29 February.
    doubts: isShorter && unit === 'years' ? [...doubts, 'rule-in-doubt'] : doubts,
  };
}

/** Each suspension that began while the term was running; a day that stood still twice counts once. */
function suspended(end: Count, { start, suspensions }: TermInput, reading: Reading): Count {
  let count = end;
  let counted = start;
  for (const { asked, mended } of suspensions.toSorted(byAsked)) {
    // Whether days before the term began count is read in two ways.
    if (asked < start) count = { ...count, doubts: [...count.doubts, 'rule-in-doubt'] };
    if (asked >= count.at) continue;
    const from = asked < counted ? counted : asked;
    const until = reading.mendedDayCounts ? mended : addDays(mended, -1);
    count = stoodStill(count, Math.max(0, daysBetween(from, until)));
    counted = until < counted ? counted : until;
  }
  return count;
}

const byAsked = (a: Suspension, b: Suspension): number => (a.asked < b.asked ? -1 : 1);

function stoodStill(count: Count, days: number): Count {
  if (days === 0) return count;
  const to = addDays(count.at, days);
  return { ...count, at: to, steps: [...count.steps, { kind: 'suspended', days, to }] };
}

/** On to the first working day, as far as the rule lets a term move. */
function moved(count: Count, law: Law, moves: boolean): Count {
  const because = moves ? dayOff(count.at, law.decree) : null;
  if (because === null) return count;
  const isDoubtful =
    law.rule.counting === 'regulation-1182-71' && doubtfulInEuropeanTerms.includes(because);
  const doubts: readonly TermDoubt[] = isDoubtful
    ? [...count.doubts, 'holiday-in-doubt']
    : count.doubts;
  if (isDoubtful && law.rule.binds === 'person') return { ...count, doubts };
  const to = addDays(count.at, 1);
  return moved(
    { at: to, steps: [...count.steps, { kind: 'moves', from: count.at, because, to }], doubts },
    law,
    moves,
  );
}
