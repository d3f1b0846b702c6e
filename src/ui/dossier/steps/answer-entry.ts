/** What somebody fills in about something that came back, as it stands in the fields. */
import { type Day, isDay } from '../../../domain/instant.ts';
import type { Arrival, Step, StepOutcome } from '../../../domain/step.ts';
import type { StepDetails } from '../../../flows/record-step.ts';
import type { Messages } from '../../../i18n/nl.ts';
import { dayOrNull, dayProblem, openDayProblem } from './day-problem.ts';

export type AnswerEntry = {
  readonly outcome: StepOutcome | null;
  readonly day: string;
  readonly by: Arrival | null;
  readonly came: string;
  readonly mended: string;
  readonly committee: boolean;
};

export const emptyEntry: AnswerEntry = {
  outcome: null,
  day: '',
  by: null,
  came: '',
  mended: '',
  committee: false,
};

/** Whether they ask for something before they go on. */
export const isAsking = ({ outcome }: AnswerEntry): boolean =>
  outcome === 'more-asked' || outcome === 'identification-asked';

/** Why it cannot be saved yet, in words; `null` when it can. */
export function answerProblem(
  entry: AnswerEntry,
  to: Step,
  today: Day,
  { steps, questions }: Messages,
): string | null {
  if (entry.outcome === null) return questions.chooseFirst;
  const dated = dayOrNull(entry.day);
  return (
    dayProblem(entry.day, today, steps, to.what.on) ??
    openDayProblem(entry.came, today, steps, dated) ??
    (isAsking(entry) ? openDayProblem(entry.mended, today, steps, dated) : null)
  );
}

/** `null` while something is missing. */
export function answerDetails(entry: AnswerEntry, to: Step): StepDetails | null {
  const { outcome, day: on, by, committee } = entry;
  if (outcome === null || !isDay(on)) return null;
  const receivedOn = dayOrNull(entry.came);
  const mendedOn = isAsking(entry) ? dayOrNull(entry.mended) : null;
  const { route, organisation, practice, id } = to;
  const said = { on, receivedOn, by, outcome, mendedOn, committee };
  return { route, organisation, practice, what: { kind: 'answered', to: id, ...said } };
}
