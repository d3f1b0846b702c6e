/**
 * From facts to the letters behind the first one: objections, appeals, complaints, mandates. A missing
 * fact is an error, never a blank in the letter.
 */
import type { Language } from '../domain/language.ts';
import type { Letter } from '../domain/letter.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AuthorityLetterError } from './authority-errors.ts';
import { enclosedNumbers, faultIn } from './authority-faults.ts';
import type { AuthorityFacts, AuthorityInput } from './authority-input.ts';
import { fillIn } from './fill-in-authority.ts';
import { languagesOf } from './languages-taken.ts';
import { apComplaintEn } from './letters/ap-complaint.en.ts';
import { apComplaintNl } from './letters/ap-complaint.nl.ts';
import { apObjectionEn, apObjectionProFormaEn } from './letters/ap-objection.en.ts';
import { apObjectionNl, apObjectionProFormaNl } from './letters/ap-objection.nl.ts';
import { apTipEn } from './letters/ap-tip.en.ts';
import { apTipNl } from './letters/ap-tip.nl.ts';
import { appealNoDecisionNl } from './letters/appeal-no-decision.nl.ts';
import { collectiveRequestEn } from './letters/collective-request.en.ts';
import { collectiveRequestNl } from './letters/collective-request.nl.ts';
import { mandateNl } from './letters/mandate.nl.ts';
import { objectionNl, objectionProFormaNl } from './letters/objection.nl.ts';
import { ombudsmanNl } from './letters/ombudsman.nl.ts';
import { petitionNl } from './letters/petition.nl.ts';
import { namedExhibits } from './named-exhibits.ts';

export function draftToAuthority(
  input: AuthorityInput,
  language: Language,
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
  return isComplete ? ok(letter) : fail('exhibit-missing');
}

function write(facts: AuthorityFacts, language: Language): Letter {
  const isEnglish = language === 'en';
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
      return isEnglish ? apComplaintEn(facts) : apComplaintNl(facts);
    case 'ap-tip':
      return isEnglish ? apTipEn(facts) : apTipNl(facts);
    case 'ap-objection':
      return isEnglish ? apObjectionEn(facts) : apObjectionNl(facts);
    case 'ap-objection-pro-forma':
      return isEnglish ? apObjectionProFormaEn(facts) : apObjectionProFormaNl(facts);
    case 'collective-request':
      return isEnglish ? collectiveRequestEn(facts) : collectiveRequestNl(facts);
    case 'ombudsman':
      return ombudsmanNl(facts);
    case 'mandate':
      return mandateNl(facts);
  }
}
