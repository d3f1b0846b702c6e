/**
 * From facts to the letters behind the first one: objections, appeals, complaints, mandates. A missing
 * fact is an error, never a blank in the letter.
 */
import type { LetterLanguage } from '../domain/language.ts';
import type { Letter } from '../domain/letter.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AuthorityLetterError } from './authority-errors.ts';
import { enclosedNumbers, faultIn } from './authority-faults.ts';
import type { AuthorityFacts, AuthorityInput } from './authority-input.ts';
import { fillIn } from './fill-in-authority.ts';
import { languagesOf } from './languages-taken.ts';
import { letterWithoutNumbers } from './letter-without-numbers.ts';
import { apComplaint } from './letters/ap-complaint.ts';
import { apObjection, apObjectionProForma } from './letters/ap-objection.ts';
import { apTip } from './letters/ap-tip.ts';
import { appealNoDecisionNl } from './letters/appeal-no-decision.nl.ts';
import { collectiveRequest } from './letters/collective-request.ts';
import { mandateNl } from './letters/mandate.nl.ts';
import { objectionNl, objectionProFormaNl } from './letters/objection.nl.ts';
import { ombudsmanNl } from './letters/ombudsman.nl.ts';
import { petitionNl } from './letters/petition.nl.ts';
import { namedExhibits } from './named-exhibits.ts';

export function draftToAuthority(
  input: AuthorityInput,
  language: LetterLanguage,
): Result<Letter, AuthorityLetterError> {
  if (!languagesOf[input.kind].includes(language)) return fail('language-not-taken');
  const facts = fillIn(input);
  if (!facts.ok) return facts;
  const fault = faultIn(facts.value);
  return fault === null ? checked(write(facts.value, language), facts.value) : fail(fault);
}

/** Whoever reads "exhibit 7" must find one. */
function checked(letter: Letter, facts: AuthorityFacts): Result<Letter, AuthorityLetterError> {
  const enclosed = new Set(facts.kind === 'mandate' ? [] : enclosedNumbers(facts));
  const isComplete = namedExhibits(letter.blocks).every((number) => enclosed.has(number));
  return isComplete ? ok(letterWithoutNumbers(letter)) : fail('exhibit-missing');
}

function write(facts: AuthorityFacts, language: LetterLanguage): Letter {
  switch (facts.kind) {
    case 'objection':
      return objectionNl(facts);
    case 'objection-pro-forma':
      return objectionProFormaNl(facts);
    case 'appeal-no-decision':
      return appealNoDecisionNl(facts);
    case 'petition':
      return petitionNl(facts);
    case 'ap-complaint':
      return apComplaint(facts, language);
    case 'ap-tip':
      return apTip(facts, language);
    case 'ap-objection':
      return apObjection(facts, language);
    case 'ap-objection-pro-forma':
      return apObjectionProForma(facts, language);
    case 'collective-request':
      return collectiveRequest(facts, language);
    case 'ombudsman':
      return ombudsmanNl(facts);
    case 'mandate':
      return mandateNl(facts);
  }
}
