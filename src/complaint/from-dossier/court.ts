/** Facts of the letters to a court: the appeal for not deciding in time, the outline of a petition. */
import { fail, ok, type Result } from '../../domain/result.ts';
import type { SentLetter } from '../../law/sent-letters.ts';
import type { InputFor } from '../authority-input.ts';
import type { LetterFault } from '../letter-order.ts';
import type { AppealNoDecisionFacts } from '../letters/court-facts.ts';
import { answerDue } from './about-subject.ts';
import { partyIn, textIn, viewsIn } from './details.ts';
import { type Given, needFollowed } from './given.ts';
import { copied, decisionOf, outward, withoutReports } from './outward.ts';
import { isOnDocuments, lateAndNotice, lateRoute } from './silence.ts';

/** What is late, and the notice of default that came after it. */
export function appealInput(given: Given): Result<InputFor<'appeal-no-decision'>, LetterFault> {
  const followed = needFollowed(given);
  if (!followed.ok) return followed;
  const both = lateAndNotice(followed.value.letter, given.about.letters);
  if (both === null) return fail('step-missing');
  const { late, notice } = both;
  const dueOn = answerDue(given.terms, late.step.id);
  if (dueOn === null) return fail('term-unknown');
  const asked = copied(given, late.step);
  const copy = copied(given, notice.step);
  if (!asked.ok) return asked;
  if (!copy.ok) return copy;
  return ok({
    ...withoutReports(given),
    kind: 'appeal-no-decision',
    court: partyIn(given.order.choice.details, 'court'),
    late: lateBody(late, given),
    practice: given.about.practice,
    awaited: awaitedIn(late),
    isOnDocuments: isOnDocuments(late, given.about.letters),
    asked: asked.value,
    dueOn,
    notice: { receivedOn: receivedOn(notice, given), exhibit: copy.value.exhibit },
  });
}

const lateBody = ({ step }: SentLetter, { recipient }: Given) => {
  if (step.route.startsWith('ap-')) return { kind: 'ap' } as const;
  return recipient && ({ kind: 'organisation', recipient } as const);
};

function awaitedIn(late: SentLetter): AppealNoDecisionFacts['awaited'] {
  const route = lateRoute(late);
  if (route === 'objection' || route === 'woo-request') return route;
  return route === 'ap-enforcement-request' ? 'enforcement-request' : 'request';
}

/** Where it is not known, the day from which the law layer counts its two weeks. */
function receivedOn({ step }: SentLetter, { terms }: Given) {
  const begun = terms.find(
    ({ step: of, term }) => of.id === step.id && term.rule === 'appeal-no-decision',
  )?.term.counted[0];
  return step.what.receivedOn ?? (begun?.kind === 'starts' ? begun.on : step.what.on);
}

export function petitionInput(given: Given): Result<InputFor<'petition'>, LetterFault> {
  const followed = needFollowed(given);
  if (!followed.ok) return followed;
  const request = copied(given, followed.value.letter.step);
  if (!request.ok) return request;
  const answer = followed.value.answer === null ? ok(null) : decisionOf(given);
  if (!answer.ok) return answer;
  const { details } = given.order.choice;
  return ok({
    ...outward(given),
    kind: 'petition',
    court: partyIn(details, 'court'),
    other: partyIn(details, 'other-party'),
    practice: given.about.practice,
    request: request.value,
    answer: answer.value,
    views: viewsIn(details),
    asked: textIn(details, 'wish'),
  });
}
