/** What the letters behind the first one share: who writes for whom, and what lies with it. */
import type { Day } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isSpoken, type Step } from '../../domain/step.ts';
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
export type Copied = { readonly day: Day; readonly exhibit: number };

export function copied({ papers }: Given, step: Step): Result<Copied, LetterFault> {
  if (isSpoken(step)) return fail('only-said');
  const exhibit = numberOf(papers, step.id);
  return exhibit === null ? fail('exhibit-missing') : ok({ day: step.what.on, exhibit });
}

/** The answer that the letter is against; without one there is no decision. */
export function decisionOf(given: Given): Result<Decision, LetterFault> {
  const followed = needFollowed(given);
  const answer = followed.ok ? followed.value.answer : null;
  if (answer === null) return fail('decision-missing');
  return ok({
    day: answer.what.on,
    exhibit: numberOf(given.papers, answer.id),
    reference: textIn(given.order.choice.details, 'decision-reference'),
  });
}

/** What was written or said to the organisation first, as far as the letter tells of it. */
export const contactsOf = ({ about, papers, told }: Given): Contact[] =>
  about.letters
    .filter(isContact)
    .filter(({ step }) => told.has(step.id))
    .map((letter) => ({
      day: letter.step.what.on,
      exhibit: numberOf(papers, letter.step.id),
      answer: answerIn(letter, papers),
    }));

function answerIn(letter: SentLetter, papers: Given['papers']): Contact['answer'] {
  const answer = answerOf(letter);
  if (answer === null) return null;
  const { on: day, outcome } = answer.what;
  return { day, outcome, exhibit: numberOf(papers, answer.id) };
}
