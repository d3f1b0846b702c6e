/** The word at the top of the sheet, by the letter that it lies on: it decides which protection follows. */
import type { LetterRuleId } from '../../data/letter-rules.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Inline, Letter, LetterKind } from '../../domain/letter.ts';
import { strong, text } from '../inlines.ts';
import { rule } from '../letters/rule.ts';
import { labelIn } from './sheet-facts.ts';

type Label = readonly [words: Readonly<Record<LetterLanguage, string>>, rule: LetterRuleId | null];

const labels: Readonly<Record<LetterKind, Label>> = {
  'access-request': [{ nl: 'VERZOEK OM INZAGE', en: 'REQUEST FOR ACCESS' }, 'access'],
  'object-to-processing': [
    { nl: 'BEZWAAR TEGEN GEBRUIK VAN GEGEVENS', en: 'OBJECTION TO THE USE OF DATA' },
    'object',
  ],
  erasure: [{ nl: 'VERZOEK OM WISSEN', en: 'REQUEST FOR ERASURE' }, null],
  rectification: [{ nl: 'VERZOEK OM VERBETEREN', en: 'REQUEST FOR RECTIFICATION' }, 'rectify'],
  restriction: [{ nl: 'VERZOEK OM BEPERKEN', en: 'REQUEST FOR RESTRICTION' }, null],
  'consent-withdrawal': [
    { nl: 'TOESTEMMING INGETROKKEN', en: 'CONSENT WITHDRAWN' },
    'withdraw-consent',
  ],
  'officer-question': [{ nl: 'VRAAG AAN DE FG', en: 'QUESTION TO THE DPO' }, 'officer'],
  'identification-reply': [
    { nl: 'ANTWOORD OVER IDENTIFICATIE', en: 'REPLY ABOUT IDENTIFICATION' },
    'identity',
  ],
  reminder: [{ nl: 'HERINNERING', en: 'REMINDER' }, null],
  'notice-of-default': [{ nl: 'INGEBREKESTELLING', en: 'NOTICE OF DEFAULT' }, 'notice-weeks'],
  'conduct-complaint': [{ nl: 'KLACHT OVER GEDRAG', en: 'COMPLAINT ABOUT CONDUCT' }, 'conduct'],
  'woo-request': [{ nl: 'WOO-VERZOEK', en: 'WOO REQUEST' }, 'woo-subject'],
  objection: [{ nl: 'BEZWAAR', en: 'OBJECTION' }, null],
  'objection-pro-forma': [
    { nl: 'BEZWAAR, REDENEN VOLGEN', en: 'OBJECTION, REASONS FOLLOW' },
    'grounds-later',
  ],
  'appeal-no-decision': [
    { nl: 'BEROEP: NIET OP TIJD BESLIST', en: 'APPEAL: NO DECISION IN TIME' },
    'late-is-decision',
  ],
  petition: [{ nl: 'VERZOEKSCHRIFT', en: 'PETITION' }, 'petition'],
  'ap-complaint': [{ nl: 'KLACHT', en: 'COMPLAINT' }, 'complaint-right'],
  'ap-tip': [{ nl: 'TIP', en: 'TIP' }, 'authority-watches'],
  'ap-objection': [{ nl: 'BEZWAAR TEGEN DE AP', en: 'OBJECTION TO THE AP' }, null],
  'ap-objection-pro-forma': [
    { nl: 'BEZWAAR TEGEN DE AP, REDENEN VOLGEN', en: 'OBJECTION TO THE AP, REASONS FOLLOW' },
    'grounds-later',
  ],
  'collective-request': [
    { nl: 'VERZOEK OM HANDHAVING', en: 'REQUEST FOR ENFORCEMENT' },
    'enforcement-application',
  ],
  ombudsman: [{ nl: 'KLACHT BIJ DE OMBUDSMAN', en: 'COMPLAINT TO THE OMBUDSMAN' }, 'ombudsman'],
  mandate: [{ nl: 'MACHTIGING', en: 'AUTHORISATION' }, 'representation'],
};

/** The letter's own label when it begins with one, for that is what its writer chose. */
export function labelOf(letter: Letter, language: LetterLanguage): readonly Inline[] {
  const own = labelIn(letter);
  if (own !== null) return own;
  const [words, ruleId] = labels[letter.kind];
  const word = strong(words[language]);
  return ruleId === null ? [word] : [word, text(' ('), rule(ruleId), text(')')];
}
