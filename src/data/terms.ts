/** The rules by which terms are counted, the days set by decree, and the amounts that go with them. */
import type { Day } from '../domain/instant.ts';
import type { TermId } from '../domain/term.ts';
import type { DecreeDays, PenaltyAmounts, TermRule } from '../domain/term-rule.ts';
import { asDecreeDays, asPenaltyAmounts, asTermRules } from '../schemas/term-rule.ts';
import decreeDaysFile from './decree-days.json' with { type: 'json' };
import penaltyFile from './penalty-amounts.json' with { type: 'json' };
import termsFile from './terms.json' with { type: 'json' };

/** In the order of a complaint. One id may have several, each for its own time. */
export const termRules: readonly TermRule[] = asTermRules(termsFile);
export const decreeDays: DecreeDays = asDecreeDays(decreeDaysFile);
export const penaltyAmounts: PenaltyAmounts = asPenaltyAmounts(penaltyFile);

/** The rule for a term that starts on `start`; `null` for a start before or after every rule of that name. */
export const termRule = (id: TermId, start: Day): TermRule | null =>
  termRules.find(
    (rule) =>
      rule.id === id &&
      rule.validFrom <= start &&
      (rule.validUntil === null || start <= rule.validUntil),
  ) ?? null;
