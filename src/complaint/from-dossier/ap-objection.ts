/** Facts of an objection against the AP's refusal: each ground that it gave, with what answers it. */
import type { TypedGround } from '../../domain/letter-draft.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { InputFor } from '../authority-input.ts';
import { apAnswered } from '../field-specs.ts';
import type { LetterFault } from '../letter-order.ts';
import { apGrounds, type GroundAnswer } from '../letters/ap-objection-facts.ts';
import { exhibitsOfAll } from '../letters/outward-facts.ts';
import { factorsOf } from './ap.ts';
import { choiceIn, groundsIn, viewsIn } from './details.ts';
import { type Given, needFollowed } from './given.ts';
import { contactsOf, decisionOf, outward, withoutReports } from './outward.ts';
import { numberOf } from './papers.ts';
import { answeredAs } from './said-before.ts';

export type ApObjectionKind = 'ap-objection' | 'ap-objection-pro-forma';

type Answered = InputFor<'ap-objection'>['answered'];

export function apObjectionInput(
  kind: ApObjectionKind,
  given: Given,
): Result<InputFor<ApObjectionKind>, LetterFault> {
  const decision = decisionOf(given);
  if (!decision.ok) return decision;
  const followed = needFollowed(given);
  if (!followed.ok) return followed;
  const { letter } = followed.value;
  const { details } = given.order.choice;
  const answered = choiceIn(details, 'ap-answered', apAnswered) ?? answeredAs(letter);
  const shared = {
    answered,
    askedOn: letter.step.what.on,
    against: given.recipient,
    decision: decision.value,
  };
  if (kind === 'ap-objection-pro-forma') return ok({ ...withoutReports(given), ...shared, kind });
  const grounds = answersTo(groundsIn(details), given, answered);
  if (!grounds.ok) return grounds;
  return ok({ ...outward(given), ...shared, kind, grounds: grounds.value });
}

function answersTo(
  typed: readonly TypedGround[],
  given: Given,
  answered: Answered,
): Result<GroundAnswer[], LetterFault> {
  const answers: GroundAnswer[] = [];
  for (const one of typed) {
    const answer = answerTo(one, given, answered);
    if (!answer.ok) return answer;
    answers.push(answer.value);
  }
  return ok(answers);
}

/** A name that is no ground of ours is none. */
function answerTo(
  { exhibits, ground: name, theirWords: apWords, why }: TypedGround,
  given: Given,
  answered: Answered,
): Result<GroundAnswer, LetterFault> {
  const ground = apGrounds.find((one) => one === name);
  switch (ground) {
    case undefined:
      return fail('no-grounds');
    case 'no-prior-contact':
      return contactAnswer(apWords, given);
    case 'not-own-data':
      return ok({ apWords, ground, why, exhibits });
    case 'no-infringement':
      return ok({ apWords, ground, views: viewsIn(given.order.choice.details) });
    case 'priority':
      return ok({
        apWords,
        ground,
        factors: factorsOf(given),
        exhibits: orElse(exhibits, numbersOf(given)),
      });
    case 'treated-as-tip':
      return answered === 'tip'
        ? fail('sent-as-tip')
        : ok({ apWords, ground, label: answered, exhibits: orElse(exhibits, ownLetter(given)) });
  }
}

function contactAnswer(apWords: string, given: Given): Result<GroundAnswer, LetterFault> {
  const contacts = contactsOf(given);
  return contacts.length === 0
    ? fail('contact-missing')
    : ok({ apWords, ground: 'no-prior-contact', contacts });
}

/** What the person chose; where nothing was chosen, what shows it anyhow. */
const orElse = (chosen: readonly number[], otherwise: readonly number[]): readonly number[] =>
  chosen.length > 0 ? chosen : otherwise;

const numbersOf = ({ reported }: Given): number[] =>
  exhibitsOfAll(reported).map(({ number }) => number);

/** The copy of what was sent to the AP: what stands at its top answers this ground. */
const ownLetter = ({ followed, papers }: Given): number[] => {
  const number = followed && numberOf(papers, followed.letter.step.id);
  return number === null ? [] : [number];
};
