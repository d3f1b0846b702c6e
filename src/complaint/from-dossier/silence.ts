/** What is not answered: what it is called, by when it had to be, and which notice came after it. */
import type { Day } from '../../domain/instant.ts';
import type { RouteId } from '../../domain/route-id.ts';
import { finalAnswer, type SentLetter } from '../../law/sent-letters.ts';
import { termsOfSteps } from '../../law/terms-of-steps.ts';
import type { LateRoute } from '../letters/request-facts.ts';
import { answerDue } from './about-subject.ts';

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

export type LateAndNotice = { readonly late: SentLetter; readonly notice: SentLetter };

/**
 * For an appeal: a notice of default with what it was about, or something late with the first notice
 * after its term. A notice does not say what it was about; where two were late the person can choose.
 */
export function lateAndNotice(
  letter: SentLetter,
  letters: readonly SentLetter[],
): LateAndNotice | null {
  if (letter.step.route !== 'notice-of-default') {
    const notice = isOpen(letter)
      ? letters.find((one) => isNoticeAfter(one, letter, letters))
      : null;
    return notice ? { late: letter, notice } : null;
  }
  const late = lateBefore(letter, letters);
  return late && { late, notice: letter };
}

const isOpen = (letter: SentLetter): boolean =>
  lateRoute(letter) !== null && finalAnswer(letter) === null;

const isNoticeAfter = (
  { step }: SentLetter,
  late: SentLetter,
  letters: readonly SentLetter[],
): boolean =>
  step.route === 'notice-of-default' && (dueOf(late, letters) ?? step.what.on) < step.what.on;

/** The last thing that was late by the day of the notice; else the last that was sent before it. */
function lateBefore(
  { step: { what } }: SentLetter,
  letters: readonly SentLetter[],
): SentLetter | null {
  const open = letters.filter((letter) => isOpen(letter) && letter.step.what.on <= what.on);
  const isLate = (letter: SentLetter) => (dueOf(letter, letters) ?? what.on) < what.on;
  return open.findLast(isLate) ?? open.at(-1) ?? null;
}

/** By when it had to be answered: the same day on whatever day one looks. */
const dueOf = ({ step }: SentLetter, letters: readonly SentLetter[]): Day | null =>
  answerDue(
    termsOfSteps(
      letters.flatMap((one) => [one.step, ...one.answers]),
      step.what.on,
    ),
    step.id,
  );
