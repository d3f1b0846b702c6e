/** Bezwaar tegen de afwijzing door de AP, in het Nederlands: gebouwd op de reden die de AP gaf. */
import type { LetterRuleId } from '../../data/letter-rules.ts';
import type { Parts } from '../inlines.ts';
import type { ApObjectionWords } from './ap-objection-words.ts';
import { rule } from './rule.ts';

const wantedDecision = (id: LetterRuleId): Parts => [
  'Naar mijn mening vroeg ik daarmee om een besluit (',
  rule(id),
  '). Uw antwoord is volgens mij een weigering daarvan (',
  rule('decision'),
  ').',
];

export const apObjectionNl: ApObjectionWords = {
  subject: 'Bezwaar tegen uw besluit',
  subjectProForma: 'Bezwaar tegen uw besluit, redenen volgen',
  against: 'Ik maak bezwaar tegen uw besluit ',
  answered: {
    complaint: 'Daarmee antwoordde u op mijn klacht van ',
    'complaint-and-enforcement':
      'Daarmee antwoordde u op mijn klacht, ook een verzoek om handhaving, van ',
    enforcement: 'Daarmee antwoordde u op mijn verzoek om handhaving van ',
    tip: 'Daarmee antwoordde u op mijn brief van ',
  },
  about: '. Het gaat over: ',
  whyNot: 'Waarom ik het er niet mee eens ben',
  eachReason: [
    'Ik ga in op elke reden die u gaf. Daarbij noem ik steeds het bewijs (',
    rule('objection-contents'),
    ').',
  ],
  reason: (number) => `Reden ${number}`,
  reasons: {
    'no-prior-contact': 'Uw reden: ik had de organisatie eerst zelf moeten schrijven.',
    'not-own-data': 'Uw reden: het gaat niet om mijn eigen gegevens.',
    'no-infringement': 'Uw reden: u ziet geen inbreuk op de regels.',
    priority: 'Uw reden: u geeft andere zaken voorrang.',
    'treated-as-tip': 'Uw reden: u behandelt mijn brief als een tip.',
  },
  theirWords: 'In uw besluit staat:',
  wrote: 'Ik heb de organisatie wel geschreven. Dat blijkt uit deze brieven:',
  handleNow: [
    'Naar mijn mening kunt u de klacht nu behandelen (',
    rule('complaint-handling'),
    ').',
  ],
  ownData: [
    'Naar mijn mening gaat het wel om mijn eigen gegevens (',
    rule('personal-data'),
    '), omdat ',
  ],
  seeDifferently: 'Ik zie dat anders:',
  notAllWeighed:
    'Uw beleidsregels noemen drie punten. Naar mijn mening is daarbij niet alles meegewogen wat ' +
    'hieronder staat',
  investigate: [
    'Ik vraag u de klacht te onderzoeken voor zover dat passend is (',
    rule('complaint-handling'),
    ').',
  ],
  atTop: {
    complaint: 'Bovenaan mijn brief staat: klacht',
    'complaint-and-enforcement': 'Bovenaan mijn brief staat: klacht en verzoek om handhaving',
    enforcement: 'Bovenaan mijn brief staat: verzoek om handhaving',
  },
  wantedDecision: {
    complaint: wantedDecision('complaint-right'),
    'complaint-and-enforcement': wantedDecision('complaint-right'),
    enforcement: wantedDecision('enforcement-application'),
  },
  asksTitle: 'Wat ik u vraag',
  asks: [
    'Bekijk het besluit opnieuw en behandel alsnog wat ik u vroeg.',
    ['Laat mij weten wanneer u beslist (', rule('objection-answer-term'), ').'],
  ],
};
