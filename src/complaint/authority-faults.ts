/** What complete parties still lack: reasons, exhibits, contact, a wish; and terms that have not passed. */
import { add, addDays } from '../law/days.ts';
import type { AuthorityLetterError } from './authority-errors.ts';
import type { AuthorityFacts, FactsOf } from './authority-input.ts';
import { completeParty } from './complete-party.ts';
import type { ApWish } from './letters/ap-complaint-facts.ts';
import { exhibitsOfAnswer, type GroundAnswer } from './letters/ap-objection-facts.ts';
import { exhibitsOfAll, hasPaper, type OutwardFacts, type View } from './letters/outward-facts.ts';

type Fault = AuthorityLetterError | null;

/** The first of the faults, in the order in which somebody would mend them. */
const first = (...faults: readonly Fault[]): Fault =>
  faults.find((fault) => fault !== null) ?? null;

const blank = (words: string, fault: AuthorityLetterError): Fault =>
  words.trim() === '' ? fault : null;

/** What is missing; `null` when the letter can be written. */
export function faultIn(facts: AuthorityFacts): Fault {
  switch (facts.kind) {
    case 'mandate':
      return null;
    case 'ap-tip':
      return first(numbersFault(facts), recordsFault(facts));
    default:
      return first(principalsFault(facts), numbersFault(facts), contentFault(facts));
  }
}

function contentFault(facts: Exclude<AuthorityFacts, FactsOf<'mandate' | 'ap-tip'>>): Fault {
  switch (facts.kind) {
    case 'objection':
      return first(viewsFault(facts.views), blank(facts.asked, 'wish-missing'));
    case 'objection-pro-forma':
    case 'ap-objection-pro-forma':
      return null;
    case 'appeal-no-decision':
      return lateFault(facts);
    case 'petition':
      return petitionFault(facts);
    case 'ap-complaint':
      return complaintFault(facts);
    case 'ap-objection':
      return facts.grounds.length === 0 ? 'no-grounds' : first(...facts.grounds.map(groundFault));
    case 'collective-request':
      return collectiveFault(facts);
    case 'ombudsman':
      return ombudsmanFault(facts);
  }
}

/** Somebody without a name or an address, or nobody's authorisation. */
export function principalsFault(
  facts: Pick<OutwardFacts, 'papers' | 'principals'>,
): 'authorisation-missing' | 'principal-incomplete' | null {
  if (facts.principals.some((one) => completeParty(one) === null)) return 'principal-incomplete';
  const isProven = facts.principals.length === 0 || hasPaper(facts, 'authorisation');
  return isProven ? null : 'authorisation-missing';
}

/** Numbers of all that lies with the letter. */
export const enclosedNumbers = ({
  papers,
  reported,
}: Pick<OutwardFacts, 'papers' | 'reported'>): number[] => [
  ...exhibitsOfAll(reported).map(({ number }) => number),
  ...papers.map(({ number }) => number),
];

function numbersFault(facts: Pick<OutwardFacts, 'papers' | 'reported'>): Fault {
  const numbers = enclosedNumbers(facts);
  return new Set(numbers).size === numbers.length ? null : 'exhibit-number-twice';
}

const recordsFault = ({ reported }: Pick<OutwardFacts, 'reported'>): Fault =>
  reported.length === 0 ? 'no-records' : null;

const viewsFault = (views: readonly View[]): Fault =>
  views.length === 0
    ? 'no-views'
    : first(...views.map(({ because }) => blank(because, 'view-without-reason')));

const wishFault = ({ orders, words }: ApWish): Fault =>
  orders.length === 0 ? blank(words, 'wish-missing') : null;

const complaintFault = (facts: FactsOf<'ap-complaint'>): Fault =>
  first(
    recordsFault(facts),
    viewsFault(facts.views),
    facts.contacts.length === 0 ? blank(facts.reasonNoContact, 'contact-missing') : null,
    wishFault(facts.wish),
  );

const collectiveFault = (facts: FactsOf<'collective-request'>): Fault =>
  first(
    blank(facts.signer, 'signer-missing'),
    blank(facts.interest, 'interest-missing'),
    hasPaper(facts, 'statutes') ? null : 'statutes-missing',
    recordsFault(facts),
    viewsFault(facts.views),
    facts.contacts.length === 0 ? 'contact-missing' : null,
    wishFault(facts.wish),
  );

function groundFault(answer: GroundAnswer): Fault {
  if (exhibitsOfAnswer(answer).length === 0) return 'ground-without-exhibit';
  if (answer.ground === 'not-own-data') return blank(answer.why, 'view-without-reason');
  return answer.ground === 'no-infringement' ? viewsFault(answer.views) : null;
}

/** Two whole weeks after the day on which the notice came in (Awb 6:12(2)), and a notice after the term. */
function lateFault({ day, dueOn, notice }: FactsOf<'appeal-no-decision'>): Fault {
  const isLate = notice.receivedOn > dueOn && day > addDays(notice.receivedOn, 14);
  return isLate ? null : 'too-soon';
}

/** Without an answer only after the month in which it was due (AVG 12(3)). */
const petitionFault = ({ answer, asked, day, request, views }: FactsOf<'petition'>): Fault =>
  first(
    answer === null && day <= add(request.day, 1, 'months') ? 'too-soon' : null,
    viewsFault(views),
    blank(asked, 'wish-missing'),
  );

/** Without an answer only after the six weeks in which it was due (Awb 9:11). */
const ombudsmanFault = (facts: FactsOf<'ombudsman'>): Fault =>
  first(
    facts.answer === null && facts.day <= addDays(facts.complaint.day, 42) ? 'too-soon' : null,
    blank(facts.whereWrong, 'description-missing'),
    blank(facts.whyStuck, 'reason-missing'),
    blank(facts.wish, 'wish-missing'),
  );
