/** What the letters behind the first one share: who writes for whom, and what lies with it. */
import type { StepId } from '../../domain/ids.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isContact, type SentLetter } from '../../law/sent-letters.ts';
import type { LetterFault } from '../letter-order.ts';
import type { Contact, Decision } from '../letters/outward-facts.ts';
import { textIn } from './details.ts';
import { principalsOf } from './for-whom.ts';
import { type Given, needFollowed } from './given.ts';
import { numberOf } from './papers.ts';
import { answerOf } from './steps-along.ts';

export const outward = ({ order, papers, reported }: Given) => ({
  day: order.day,
  sender: order.sender,
  principals: principalsOf(order),
  papers,
  reported,
  answerWays: order.contents.dossier.situation.answerWays,
});

/** What is sent in haste leans on no report yet: those come with the reasons. */
export const withoutReports = (given: Given) => ({ ...outward(given), reported: [] });

/** The day of a step with the number of its copy. */
export type Copied = { readonly day: SentLetter['step']['what']['on']; readonly exhibit: number };

export function copied(
  { papers }: Given,
  { id, what }: { readonly id: StepId; readonly what: { readonly on: Copied['day'] } },
): Result<Copied, LetterFault> {
  const exhibit = numberOf(papers, id);
  return exhibit === null ? fail('exhibit-missing') : ok({ day: what.on, exhibit });
}

/** The answer that the letter is against; without one there is no decision. */
export function decisionOf(given: Given): Result<Decision, LetterFault> {
  const followed = needFollowed(given);
  const answer = followed.ok ? followed.value.answer : null;
  if (answer === null) return fail('decision-missing');
  const copy = copied(given, answer);
  if (!copy.ok) return copy;
  const reference = textIn(given.order.choice.details, 'decision-reference');
  return ok({ ...copy.value, reference });
}

/** What was written to the organisation first, as far as its copies go along. */
export const contactsOf = (given: Given): Contact[] =>
  given.about.letters.filter(isContact).flatMap((letter) => {
    const exhibit = numberOf(given.papers, letter.step.id);
    return exhibit === null
      ? []
      : [{ day: letter.step.what.on, exhibit, answer: answerIn(letter, given) }];
  });

function answerIn(letter: SentLetter, { papers }: Given): Contact['answer'] {
  const answer = answerOf(letter);
  const exhibit = answer && numberOf(papers, answer.id);
  if (answer === null || exhibit === null) return null;
  return { day: answer.what.on, outcome: answer.what.outcome, exhibit };
}
