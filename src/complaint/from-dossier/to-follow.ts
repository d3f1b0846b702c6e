/** What a letter can go on from: something that was sent and not answered, or an answer to it. */
import type { StepId } from '../../domain/ids.ts';
import type { LetterKind } from '../../domain/letter.ts';
import type { RouteId } from '../../domain/route-id.ts';
import type { Step } from '../../domain/step.ts';
import {
  type Answered,
  finalAnswer,
  isDataRequest,
  type SentLetter,
} from '../../law/sent-letters.ts';
import { termsOfSteps } from '../../law/terms-of-steps.ts';
import type { LateRoute } from '../letters/request-facts.ts';
import { answerDue } from './about-subject.ts';

/** What was sent, and the answer to it when that is what the letter goes on from. */
export type Followed = { readonly letter: SentLetter; readonly answer: Answered | null };

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

const toAp: readonly RouteId[] = ['ap-complaint', 'ap-enforcement-request', 'ap-tip'];

/** Everything that a letter of this kind can go on from, the newest first. */
export const followable = (kind: LetterKind, letters: readonly SentLetter[]): Followed[] =>
  letters
    .flatMap((letter) => followedIn(kind, letter, letters))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));

const dayOf = (followed: Followed) => stepOf(followed).what.on;

/** The step that is meant. */
export const stepOf = ({ answer, letter }: Followed): Step => answer ?? letter.step;

export const followedBy = (
  kind: LetterKind,
  letters: readonly SentLetter[],
  id: StepId | null,
): Followed | null => followable(kind, letters).find((one) => stepOf(one).id === id) ?? null;

function followedIn(
  kind: LetterKind,
  letter: SentLetter,
  letters: readonly SentLetter[],
): Followed[] {
  switch (kind) {
    case 'identification-reply':
      return whenAskedWho(letter);
    case 'reminder':
    case 'notice-of-default':
      return lateRoute(letter) === null ? [] : whenSilent(letter);
    case 'objection':
    case 'objection-pro-forma':
      return isDataRequest(letter) || letter.step.route === 'woo-request'
        ? whenRefused(letter)
        : [];
    case 'appeal-no-decision':
      return lateBefore(letter, letters) === null ? [] : [{ letter, answer: null }];
    case 'petition':
      return isDataRequest(letter) ? [...whenSilent(letter), ...whenRefused(letter)] : [];
    case 'ap-objection':
    case 'ap-objection-pro-forma':
      return toAp.includes(letter.step.route) ? whenRefused(letter) : [];
    case 'ombudsman':
      return letter.step.route === 'conduct-complaint'
        ? [{ letter, answer: finalAnswer(letter) }]
        : [];
    default:
      return [];
  }
}

const whenSilent = (letter: SentLetter): Followed[] =>
  finalAnswer(letter) === null ? [{ letter, answer: null }] : [];

function whenRefused(letter: SentLetter): Followed[] {
  const answer = finalAnswer(letter);
  return answer === null || answer.what.outcome === 'complete' ? [] : [{ letter, answer }];
}

/** Once it is decided the question who somebody is has no use any more. */
const whenAskedWho = (letter: SentLetter): Followed[] =>
  finalAnswer(letter) === null
    ? letter.answers
        .filter(({ what }) => what.outcome === 'identification-asked')
        .map((answer) => ({ letter, answer }))
    : [];

/**
 * What a notice of default was about: the last thing that was late by then; else the last before it.
 * `null` when there is none, and for anything that is no notice.
 */
export function lateBefore(notice: SentLetter, letters: readonly SentLetter[]): SentLetter | null {
  if (notice.step.route !== 'notice-of-default') return null;
  const { on } = notice.step.what;
  const open = letters
    .filter((letter) => lateRoute(letter) !== null && finalAnswer(letter) === null)
    .filter(({ step }) => step.what.on <= on);
  const terms = termsOfSteps(
    letters.flatMap(({ step, answers }) => [step, ...answers]),
    on,
  );
  const isLate = ({ step }: SentLetter) => (answerDue(terms, step.id) ?? on) < on;
  return open.findLast(isLate) ?? open.at(-1) ?? null;
}
