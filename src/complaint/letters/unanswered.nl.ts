/** Wat er is gevraagd en nog geen antwoord heeft, in het Nederlands: what, when, and which term. */
import type { LetterRuleId } from '../../data/letter-rules.ts';
import { practiceText } from '../../data/practices.ts';
import type { Block, Inline } from '../../domain/letter.ts';
import type { Practice } from '../../domain/practice.ts';
import { sayDay } from '../dates.ts';
import { dayRef, exhibit, text } from '../inlines.ts';
import type { LateRoute, Unanswered } from './request-facts.ts';
import { rule } from './rule.ts';

export const whatIsLate: Readonly<Record<LateRoute, string>> = {
  access: 'verzoek om inzage',
  'object-to-processing': 'bezwaar tegen het gebruik van mijn gegevens',
  erasure: 'verzoek om mijn gegevens te wissen',
  rectification: 'verzoek om mijn gegevens te verbeteren',
  restriction: 'verzoek om het gebruik van mijn gegevens te beperken',
  'woo-request': 'verzoek om stukken (Woo)',
  objection: 'bezwaarschrift',
  'ap-enforcement-request': 'verzoek om handhaving',
};

const termRules: Readonly<Record<LateRoute, LetterRuleId>> = {
  access: 'answer-term',
  'object-to-processing': 'answer-term',
  erasure: 'answer-term',
  rectification: 'answer-term',
  restriction: 'answer-term',
  'woo-request': 'woo-term',
  objection: 'objection-answer-term',
  'ap-enforcement-request': 'application-term',
};

/** Whether it is a request about one's own data (AVG 15 to 21). */
export const isAboutOwnData = ({ route }: Unanswered): boolean =>
  termRules[route] === 'answer-term';

/** The dates by name, for whoever has to find the letter. */
export const datesOf = (unanswered: Unanswered, practice: Practice): Block => {
  const { route, sentOn, receivedOn, lastDay } = unanswered;
  const rows: { readonly name: string; readonly value: readonly Inline[] }[] = [
    { name: 'Wat ik stuurde', value: [text(whatIsLate[route])] },
    { name: 'Onderwerp', value: [text(practiceText(practice.id, 'nl').title)] },
    { name: 'Verstuurd op', value: [dayRef(sentOn), text(', zie '), exhibit(1)] },
    ...(receivedOn === null ? [] : [{ name: 'Door u ontvangen op', value: [dayRef(receivedOn)] }]),
    {
      name: 'Laatste dag voor uw antwoord, volgens mij',
      value: [dayRef(lastDay), text(' ('), rule(termRules[route]), text(')')],
    },
  ];
  return { kind: 'facts', rows };
};

export const copiesOf = ({ route, sentOn, hasProof }: Unanswered): string[] => [
  `Bijlage 1: kopie van mijn ${whatIsLate[route]} van ${sayDay(sentOn, 'nl')}`,
  ...(hasProof ? ['Bijlage 2: bewijs van verzending of ontvangst'] : []),
];
