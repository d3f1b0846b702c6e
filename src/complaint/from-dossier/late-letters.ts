/** Facts of the letters that go on from silence, and of the answer to "who are you". */
import { receiverAddress } from '../../data/routes.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { hasProof, isSpoken } from '../../domain/step.ts';
import { addDays } from '../../law/days.ts';
import type { SentLetter } from '../../law/sent-letters.ts';
import type { InputOf } from '../draft-letter.ts';
import { askedForIdentification } from '../field-specs.ts';
import type { LetterFault } from '../letter-order.ts';
import type { Unanswered } from '../letters/request-facts.ts';
import type { Recipient } from '../recipient.ts';
import { answerDue } from './about-subject.ts';
import { choiceIn, dayIn } from './details.ts';
import { type Given, needFollowed } from './given.ts';
import { framed } from './requests.ts';
import { isOnDocuments, lateRoute } from './silence.ts';

export type LateKind = 'reminder' | 'notice-of-default' | 'identification-reply';

type Found<K extends LateKind> = Result<InputOf<K>, LetterFault>;

export function lateInput(kind: LateKind, given: Given): Found<LateKind> {
  return kind === 'identification-reply' ? replyInput(given) : silenceInput(kind, given);
}

function replyInput(given: Given): Found<'identification-reply'> {
  const followed = needFollowed(given);
  if (!followed.ok) return followed;
  const { answer, letter } = followed.value;
  if (answer === null) return fail('step-missing');
  const asked = choiceIn(
    given.order.choice.details,
    'asked-identification',
    askedForIdentification,
  );
  if (asked === null) return fail('identification-missing');
  return ok({
    ...framed(given),
    kind: 'identification-reply',
    recipient: addressee(letter, given),
    requestOn: letter.step.what.on,
    askedOn: answer.what.on,
    asked,
  });
}

function silenceInput(
  kind: 'reminder' | 'notice-of-default',
  given: Given,
): Found<'reminder' | 'notice-of-default'> {
  const followed = needFollowed(given);
  if (!followed.ok) return followed;
  const { letter } = followed.value;
  if (isSpoken(letter.step)) return fail('only-said');
  const unanswered = unansweredOf(letter, given);
  if (!unanswered.ok) return unanswered;
  const facts = {
    ...framed(given),
    recipient: addressee(letter, given),
    unanswered: unanswered.value,
  };
  if (kind === 'notice-of-default') return ok({ ...facts, kind });
  const { choice, day } = given.order;
  return ok({ ...facts, kind, answerBy: dayIn(choice.details, 'answer-by') ?? addDays(day, 14) });
}

/** The last day as the law layer counts it. */
function unansweredOf(
  letter: SentLetter,
  { about, terms }: Given,
): Result<Unanswered, LetterFault> {
  const { id, what } = letter.step;
  const route = lateRoute(letter);
  const lastDay = answerDue(terms, id);
  if (route === null || lastDay === null) return fail('term-unknown');
  return ok({
    route,
    sentOn: what.on,
    receivedOn: what.receivedOn,
    lastDay,
    hasProof: hasProof(what),
    isOnDocuments: isOnDocuments(letter, about.letters),
  });
}

/** Whoever is late: the AP, for what was sent there. */
const addressee = ({ step }: SentLetter, { recipient }: Given): Recipient | null =>
  step.route.startsWith('ap-') ? authority() : recipient;

const authority = (): Recipient => ({
  name: 'de Autoriteit Persoonsgegevens',
  organ: 'bestuur',
  addressLines: receiverAddress('ap').lines.slice(1),
});
