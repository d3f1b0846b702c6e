/** In how many ways a rule can be read. Most have one; each of the others is a doubt worth saying. */
import type { TermInput } from '../domain/term.ts';
import type { Length, TermRule } from '../domain/term-rule.ts';

export type Reading = {
  /**
   * "Tot de dag waarop" it was mended (Awb 4:15(1), 7:10(2)) can be with or without that day; the Woo
   * says with (4.4(3)).
   */
  readonly mendedDayCounts: boolean;
  /**
   * An announced adjournment and the term before it: one term, two that follow each other, or two of
   * which the first ends on a working day.
   */
  readonly further: 'as-one' | 'by-itself' | 'after-its-end';
  /** Whether the last day moves on to a working day. */
  readonly moves: boolean;
};

/** At least one. */
export const readingsOf = (rule: TermRule, input: TermInput): Reading[] =>
  mendings(rule, input).flatMap((mendedDayCounts) =>
    furthers(rule, input).flatMap(({ further, moves }) =>
      moves.map((isMoving) => ({ mendedDayCounts, further, moves: isMoving })),
    ),
  );

const mendings = ({ canSuspend }: TermRule, { suspensions }: TermInput): boolean[] =>
  canSuspend && suspensions.length > 0 ? [true, false] : [true];

type Further = Pick<Reading, 'further'> & { readonly moves: readonly boolean[] };

function furthers(rule: TermRule, input: TermInput): Further[] {
  const moves = movesOf(rule);
  if (rule.shape !== 'until' || !rule.further) return [{ further: 'as-one', moves }];
  if (rule.counting === 'regulation-1182-71')
    return [
      { further: 'as-one', moves },
      { further: 'by-itself', moves },
    ];
  return [
    { further: 'as-one', moves: isLong(rule, input) ? [false] : moves },
    { further: 'after-its-end', moves },
  ];
}

function movesOf({ counting }: TermRule): boolean[] {
  switch (counting) {
    case 'algemene-termijnenwet':
    case 'regulation-1182-71':
      return [true];
    case 'algemene-termijnenwet-perhaps':
      return [true, false];
    case 'as-is':
      return [false];
  }
}

/** As one term of more than twelve weeks it would not move (Algemene termijnenwet, article 4(a)). */
function isLong(rule: TermRule, { committee }: TermInput): boolean {
  const length = (committee ? rule.committeeLength : null) ?? rule.length;
  return weeksIn(length) + weeksIn(rule.further) > 12;
}

const weeksIn = (length: Length | null): number => (length?.unit === 'weeks' ? length.amount : 0);
