/** From a dossier to any letter: the facts are taken from it, and what is missing is told. */
import { authorityLetterKinds, type Letter, type LetterKind } from '../domain/letter.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AuthorityInput } from './authority-input.ts';
import { type AuthorityWarning, warningsIn, warningsOf } from './authority-warnings.ts';
import { draftLetter, type LetterInput } from './draft-letter.ts';
import { draftToAuthority } from './draft-to-authority.ts';
import { apComplaintInput, apTipInput } from './from-dossier/ap.ts';
import { apObjectionInput } from './from-dossier/ap-objection.ts';
import { collectiveInput } from './from-dossier/collective.ts';
import { appealInput, petitionInput } from './from-dossier/court.ts';
import { lacksPrincipals } from './from-dossier/for-whom.ts';
import { type Given, givenIn } from './from-dossier/given.ts';
import { lateInput } from './from-dossier/late-letters.ts';
import { mandateInput } from './from-dossier/mandate.ts';
import { objectionInput } from './from-dossier/objection.ts';
import { ombudsmanInput } from './from-dossier/ombudsman.ts';
import { replayFault } from './from-dossier/replay.ts';
import { accessInput, firstInput } from './from-dossier/requests.ts';
import { fieldsOf, languagesOfLetter } from './letter-fields.ts';
import type { LetterFault, LetterOrder, WrittenLetter } from './letter-order.ts';
import { isGone } from './recipient.ts';

type Written = Result<WrittenLetter, LetterFault>;

/** The letter with what lies with it, or the first thing that is missing. */
export function writeLetter(order: LetterOrder): Written {
  const { language, letter: kind } = order.choice;
  if (!languagesOfLetter(kind).includes(language)) return fail('language-not-taken');
  if (lacksPrincipals(order)) return fail('principal-incomplete');
  const unsaid = replayFault(order.contents, order.choice, order.day);
  if (unsaid !== null) return fail(unsaid);
  const given = givenIn(order);
  const written = isOutward(kind) ? writeOutward(kind, given) : writeRequest(kind, given);
  return written.ok ? written : fail(faultOf(written.error, given));
}

type OutwardKind = (typeof authorityLetterKinds)[number];
type ToOrganisation = Exclude<LetterKind, OutwardKind>;

const isOutward = (kind: LetterKind): kind is OutwardKind =>
  authorityLetterKinds.some((one) => one === kind);

/** An organisation that has ended has no address, and that is not for the person to fill in. */
function faultOf(fault: LetterFault, { about }: Given): LetterFault {
  const isNowhere = fault === 'recipient-missing' || fault === 'organisation-missing';
  return isNowhere && isGone(about.organisation) ? 'recipient-gone' : fault;
}

function writeRequest(kind: ToOrganisation, given: Given): Written {
  const input = requestInput(kind, given);
  if (!input.ok) return input;
  const letter = draftLetter(input.value);
  if (!letter.ok) return letter;
  const isMasked = given.papers.length > 0;
  return ok(withAll(letter.value, isMasked ? ['mask-copies'] : [], given));
}

function requestInput(kind: ToOrganisation, given: Given): Result<LetterInput, LetterFault> {
  switch (kind) {
    case 'access-request':
      return ok(accessInput(given));
    case 'reminder':
    case 'notice-of-default':
    case 'identification-reply':
      return lateInput(kind, given);
    default:
      return firstInput(kind, given);
  }
}

function writeOutward(kind: OutwardKind, given: Given): Written {
  const input = outwardInput(kind, given);
  if (!input.ok) return input;
  const letter = draftToAuthority(input.value, given.order.choice.language);
  return letter.ok ? ok(withAll(letter.value, warningsOf(input.value), given)) : letter;
}

function outwardInput(kind: OutwardKind, given: Given): Result<AuthorityInput, LetterFault> {
  switch (kind) {
    case 'objection':
    case 'objection-pro-forma':
      return objectionInput(kind, given);
    case 'appeal-no-decision':
      return appealInput(given);
    case 'petition':
      return petitionInput(given);
    case 'ap-complaint':
      return apComplaintInput(given);
    case 'ap-tip':
      return apTipInput(given);
    case 'ap-objection':
    case 'ap-objection-pro-forma':
      return apObjectionInput(kind, given);
    case 'collective-request':
      return collectiveInput(given);
    case 'ombudsman':
      return ombudsmanInput(given);
    case 'mandate':
      return ok(mandateInput(given));
  }
}

const withAll = (
  letter: Letter,
  warnings: readonly AuthorityWarning[],
  { order, papers }: Given,
): WrittenLetter => ({
  letter,
  warnings: [...warnings, ...warningsIn(letter)],
  papers,
  fields: fieldsOf(order.choice.letter, order.contents.dossier.situation.writer).map(
    ({ field }) => field,
  ),
});
