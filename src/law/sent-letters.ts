/**
 * What was sent with what came back, as far as the dates can be right. What cannot be right counts for
 * nothing and is named, so that somebody looks.
 */
import { type AnswerProblem, dateProblem, periodProblem } from '../domain/answer.ts';
import { earliestDay, latestDay } from '../domain/approximate-date.ts';
import type { RecordId, StepId } from '../domain/ids.ts';
import { type Day, dayOf, dutchTimeZone } from '../domain/instant.ts';
import { type PackRecord, sealedAtOf } from '../domain/record.ts';
import type { RouteId } from '../domain/route-id.ts';
import { type AnsweredStep, isAnswered, isSent, type SentStep, type Step } from '../domain/step.ts';
import { commonIds, dateAnswer } from './common-answers.ts';

export type Sent = Step & { readonly what: SentStep };
export type Answered = Step & { readonly what: AnsweredStep };

/** Something that was sent, with the answers to it, the oldest first. */
export type SentLetter = { readonly step: Sent; readonly answers: readonly Answered[] };

export type DateFault = {
  readonly kind:
    | AnswerProblem
    | 'received-before-sent'
    | 'answer-before-letter'
    | 'answer-without-letter';
  readonly on: StepId | RecordId;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byDay = (a: Step, b: Step): number => compare(a.what.on, b.what.on);

/** The letters that count on `today`, the oldest first. */
export function sentLetters(steps: readonly Step[], today: Day): SentLetter[] {
  const standing = steps.filter((step) => !step.isWithdrawn && step.what.on <= today);
  const answers = standing.filter(isAnswered).sort(byDay);
  return standing
    .filter(isSent)
    .sort(byDay)
    .map((step) => ({
      step,
      answers: answers.filter(({ what }) => what.to === step.id && what.on >= step.what.on),
    }));
}

/** Dates of steps that cannot be right, seen from `today`. */
export function stepFaults(steps: readonly Step[], today: Day): DateFault[] {
  const standing = steps.filter((step) => !step.isWithdrawn);
  const letters = new Map(standing.filter(isSent).map((step) => [step.id, step]));
  return standing.flatMap((step) => faultsOfStep(step, letters, today));
}

function faultsOfStep(step: Step, letters: ReadonlyMap<StepId, Sent>, today: Day): DateFault[] {
  const { what, id: on } = step;
  const faults: DateFault[] = [];
  if (what.on > today) faults.push({ kind: 'date-in-future', on });
  if (what.receivedOn !== null && what.receivedOn < what.on)
    faults.push({ kind: 'received-before-sent', on });
  if (what.kind === 'answered') {
    const letter = letters.get(what.to);
    if (!letter) faults.push({ kind: 'answer-without-letter', on });
    else if (what.on < letter.what.on) faults.push({ kind: 'answer-before-letter', on });
  }
  return faults;
}

/** Dates of a report that cannot be right. A seal from the future means that a clock was wrong. */
export function recordFaults(record: PackRecord, today: Day): DateFault[] {
  const since = dateAnswer(record.answers, commonIds.since);
  const happened = dateAnswer(record.answers, commonIds.happened);
  const kinds = [
    recordedOn(record) > today ? ('date-in-future' as const) : null,
    since && dateProblem(since, today),
    happened && dateProblem(happened, today),
    since && happened && periodProblem(since, happened),
  ];
  return [...new Set(kinds)].flatMap((kind) => (kind ? [{ kind, on: record.id }] : []));
}

/** The day of what happened in a room; of a page the day on which its report was sealed. */
export const recordedOn = (record: PackRecord): Day =>
  record.happening.kind === 'place'
    ? record.happening.day
    : dayOf(sealedAtOf(record), dutchTimeZone);

/** The last day that the report is about, seen from `today`; `null` when that would be later. */
export function lastSeen(record: PackRecord, today: Day): Day | null {
  const happened = dateAnswer(record.answers, commonIds.happened);
  if (happened === null) return recordedOn(record) <= today ? recordedOn(record) : null;
  if (earliestDay(happened) > today) return null;
  return latestDay(happened) > today ? today : latestDay(happened);
}

const dataRequests: readonly RouteId[] = [
  'access',
  'object-to-processing',
  'erasure',
  'rectification',
  'restriction',
];

/** A request for one's own rights: a public body's answer to it is a decision (UAVG 34). */
export const isDataRequest = ({ step }: SentLetter): boolean => dataRequests.includes(step.route);

/** Whether it went to the organisation itself, about this: contact that came first. */
export const isContact = (letter: SentLetter): boolean =>
  isDataRequest(letter) ||
  letter.step.route === 'officer-question' ||
  letter.step.route === 'conduct-complaint';

/** Whether it says yes, partly or no. */
export const isFinal = ({ what: { outcome } }: Answered): boolean =>
  outcome === 'complete' || outcome === 'partly' || outcome === 'refused';

/** The first answer that says yes, partly or no; `null` while there is none. */
export const finalAnswer = ({ answers }: SentLetter): Answered | null =>
  answers.find(isFinal) ?? null;

/** A refusal that was only said is no decision (Awb 1:3). */
export const isOnlySaid = ({ what: { by, outcome } }: Answered): boolean =>
  by === 'spoken' && outcome !== 'complete';

/**
 * What was decided, the oldest first: the first decision, and each later one that says otherwise than
 * the one before it. Usually one; more when answers contradict each other.
 */
export function decisions(answers: readonly Answered[]): Answered[] {
  const written = answers.filter((answer) => isFinal(answer) && !isOnlySaid(answer));
  return written.filter((one, at) => one.what.outcome !== written[at - 1]?.what.outcome);
}
