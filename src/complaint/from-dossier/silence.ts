/** What is not answered: what it is called, by when it had to be, and which notice came after it. */
import type { StepId } from '../../domain/ids.ts';
import type { Day } from '../../domain/instant.ts';
import type { RouteId } from '../../domain/route-id.ts';
import { isSpoken } from '../../domain/step.ts';
import { type Answered, finalAnswer, type SentLetter } from '../../law/sent-letters.ts';
import { termsOfSteps } from '../../law/terms-of-steps.ts';
import type { LateRoute } from '../letters/request-facts.ts';
import { answerDue, lastOfDays } from './about-subject.ts';

/** What it is in a letter about silence, by the route; others have no term that the law fixes. */
const lateRouteOf: Readonly<Partial<Record<RouteId, LateRoute>>> = {
  access: 'access',
  'object-to-processing': 'object-to-processing',
  erasure: 'erasure',
  rectification: 'rectification',
  restriction: 'restriction',
  'woo-request': 'woo-request',
  objection: 'objection',
  'objection-pro-forma': 'objection',
  'ap-objection': 'objection',
  'ap-objection-pro-forma': 'objection',
  'ap-enforcement-request': 'ap-enforcement-request',
};

export const lateRoute = ({ step }: SentLetter): LateRoute | null =>
  lateRouteOf[step.route] ?? null;

/** Whether a decision on documents is awaited: on the request itself, or on the objection after it. */
export function isOnDocuments(late: SentLetter, letters: readonly SentLetter[]): boolean {
  if (lateRoute(late) !== 'objection') return late.step.route === 'woo-request';
  const decided = letters.filter(
    (letter) => (finalAnswer(letter)?.what.on ?? late.step.what.on) < late.step.what.on,
  );
  return decided.at(-1)?.step.route === 'woo-request';
}

/** The answer that decides. A refusal that was only said does not (Awb 1:3), so silence goes on. */
export const decisionIn = ({ answers }: SentLetter): Answered | null =>
  answers.find(
    (answer) =>
      answer.what.outcome === 'complete' ||
      (!isSpoken(answer) && ['partly', 'refused'].includes(answer.what.outcome)),
  ) ?? null;

export type LateAndNotice = { readonly late: SentLetter; readonly notice: SentLetter };

/** By when each letter had to be answered, as far as a term is known: the same whenever one looks. */
export type AnswersDue = ReadonlyMap<StepId, Day>;

export function answersDue(letters: readonly SentLetter[]): AnswersDue {
  const steps = letters.flatMap(({ step, answers }) => [step, ...answers]);
  const terms = termsOfSteps(steps, lastOfDays);
  return new Map(
    letters.flatMap(({ step: { id } }) => {
      const due = answerDue(terms, id);
      return due === null ? [] : [[id, due] as const];
    }),
  );
}

/**
 * For an appeal: a notice of default with what it was about, or something late with the first notice
 * after its term. A notice does not say what it was about; where two were late the person can choose.
 */
export function lateAndNotice(
  letter: SentLetter,
  letters: readonly SentLetter[],
  due: AnswersDue = answersDue(letters),
): LateAndNotice | null {
  if (letter.step.route === 'notice-of-default') {
    const late = lateBefore(letter, letters, due);
    return late && { late, notice: letter };
  }
  const notice = isOpen(letter) ? letters.find((one) => isNoticeAfter(one, letter, due)) : null;
  return notice ? { late: letter, notice } : null;
}

const isOpen = (letter: SentLetter): boolean =>
  lateRoute(letter) !== null && decisionIn(letter) === null;

const isNoticeAfter = ({ step }: SentLetter, late: SentLetter, due: AnswersDue): boolean =>
  step.route === 'notice-of-default' && isLateOn(step.what.on, late, due);

const isLateOn = (day: Day, { step }: SentLetter, due: AnswersDue): boolean =>
  (due.get(step.id) ?? day) < day;

/** The last thing that was late by the day of the notice; else the last that was sent before it. */
function lateBefore(
  { step: { what } }: SentLetter,
  letters: readonly SentLetter[],
  due: AnswersDue,
): SentLetter | null {
  const open = letters.filter((letter) => isOpen(letter) && letter.step.what.on <= what.on);
  return open.findLast((letter) => isLateOn(what.on, letter, due)) ?? open.at(-1) ?? null;
}
