/** Which terms go into a calendar, on which day, and under a name that tells nothing. */
import type { Sha256 } from '../domain/ids.ts';
import type { Day } from '../domain/instant.ts';
import type { TermId } from '../domain/term.ts';
import type { StepTerm } from '../law/terms-of-steps.ts';

export type CalendarEntry = {
  /** The same whenever the same term is written again, so that a calendar moves it and adds none. */
  readonly uid: string;
  readonly day: Day;
  /** Only when the person asked for it; empty lines and any other characters are fine. */
  readonly explanation: string | null;
};

export type CalendarPorts = {
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<Sha256>;
  /** What is said about a term; `null` for nothing. */
  readonly explain: (term: StepTerm) => string | null;
};

/** The terms of which the day is still to come, each once, the first day first. */
export const calendarEntries = (
  terms: readonly StepTerm[],
  today: Day,
  ports: CalendarPorts,
): Promise<CalendarEntry[]> =>
  Promise.all(
    upcoming(terms, today).map(async (term) => ({
      uid: await uidOf(term, ports),
      day: dayOfTerm(term),
      explanation: ports.explain(term),
    })),
  );

/** Nothing when every day has passed. */
export const upcoming = (terms: readonly StepTerm[], today: Day): StepTerm[] =>
  terms
    .filter((term) => dayOfTerm(term) >= today)
    .sort((a, b) => compare(dayOfTerm(a), dayOfTerm(b)));

const compare = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

/** The last day; of a term without one the first, for from then on something may be done. */
const dayOfTerm = ({ term }: StepTerm): Day => term.last ?? term.first;

/** A term that was extended is the same entry, on a later day. */
const family = (rule: TermId): string => rule.replace(/-(?:extended|adjourned)$/, '');

/** From ids that are random and never shown: what comes out says nothing, and fits nothing else. */
async function uidOf({ step, term }: StepTerm, { sha256 }: CalendarPorts): Promise<string> {
  const name = new TextEncoder().encode(`calendar ${step.id} ${family(term.rule)}`);
  return (await sha256(name)).slice(0, 32);
}
