/** What was typed about a mandate, and what is still the matter with it. */
import type { Mandate, MandateUse } from '../../../domain/client.ts';
import { type Day, isDay } from '../../../domain/instant.ts';
import { addDays } from '../../../law/days.ts';

export type MandateEntry = {
  readonly uses: readonly MandateUse[];
  /** As the field has them; empty while nothing was chosen. */
  readonly signedOn: string;
  readonly until: string;
};

export type MandateProblem = 'chooseUse' | 'noSuchDay' | 'endBeforeStart';

/** The first thing that is the matter; `null` when nothing is. */
export function mandateProblem(
  { uses, signedOn, until }: MandateEntry,
  today: Day,
): MandateProblem | null {
  if (uses.length === 0) return 'chooseUse';
  if (!isDay(signedOn) || signedOn > today) return 'noSuchDay';
  return until !== '' && until < signedOn ? 'endBeforeStart' : null;
}

/** `null` while something is the matter with it. */
export function mandateIn(entry: MandateEntry, today: Day): Omit<Mandate, 'scan'> | null {
  const { uses, signedOn, until } = entry;
  if (mandateProblem(entry, today) !== null || !isDay(signedOn)) return null;
  return { uses, signedOn, until: isDay(until) ? until : null };
}

/** Whoever says today that it counts no more means today too: its last day was yesterday. */
export const lastDayWhenEnded = (today: Day): Day => addDays(today, -1);
