/** What a letter can go on from: something that was sent and not answered, or an answer to it. */
import type { StepId } from '../../domain/ids.ts';
import type { LetterKind } from '../../domain/letter.ts';
import type { RouteId } from '../../domain/route-id.ts';
import { gaveAll, type Step } from '../../domain/step.ts';
import {
  type Answered,
  decisions,
  finalAnswer,
  isDataRequest,
  type SentLetter,
} from '../../law/sent-letters.ts';
import { type AnswersDue, answersDue, decisionIn, lateAndNotice, lateRoute } from './silence.ts';

/** What was sent, and the answer to it when that is what the letter goes on from. */
export type Followed = { readonly letter: SentLetter; readonly answer: Answered | null };

const toAp: readonly RouteId[] = ['ap-complaint', 'ap-enforcement-request', 'ap-tip'];

/** Everything that a letter of this kind can go on from, the newest first. */
export function followable(kind: LetterKind, letters: readonly SentLetter[]): Followed[] {
  const due = kind === 'appeal-no-decision' ? answersDue(letters) : new Map();
  return letters
    .flatMap((letter) => followedIn(kind, letter, letters, due))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}

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
  due: AnswersDue,
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
      return lateAndNotice(letter, letters, due) === null ? [] : [{ letter, answer: null }];
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
  decisionIn(letter) === null ? [{ letter, answer: null }] : [];

/** Of what was decided, or of what was only said while nothing was. */
function whenRefused(letter: SentLetter): Followed[] {
  const decided = decisions(letter.answers);
  return (decided.length > 0 ? decided : [finalAnswer(letter)].flatMap((one) => one ?? []))
    .filter(({ what }) => !gaveAll(what))
    .map((answer) => ({ letter, answer }));
}

/** Once it is decided the question who somebody is has no use any more. */
const whenAskedWho = (letter: SentLetter): Followed[] =>
  finalAnswer(letter) === null
    ? letter.answers
        .filter(({ what }) => what.outcome === 'identification-asked')
        .map((answer) => ({ letter, answer }))
    : [];
