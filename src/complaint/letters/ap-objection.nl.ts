/** Bezwaar tegen de afwijzing door de AP, gebouwd op de reden die de AP gaf. */
import { receiverAddress } from '../../data/routes.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { dayRef, heading, list, paragraph, said } from '../inlines.ts';
import { addressOf } from '../recipient.ts';
import { apSalutationNl, factorBlocksNl } from './ap-complaint.nl.ts';
import type { ApLabel } from './ap-complaint-facts.ts';
import type {
  ApGround,
  ApObjectionFacts,
  ApObjectionProFormaFacts,
  GroundAnswer,
} from './ap-objection-facts.ts';
import { frameOutward } from './outward-frame.ts';
import { asClause, inBrackets } from './outward-inlines.ts';
import {
  contactTable,
  forWhom,
  groundsLater,
  objectorAsks,
  ofDecision,
  views,
} from './outward-parts.nl.ts';
import { rule } from './rule.ts';

const labels: Readonly<Record<ApLabel | 'tip', string>> = {
  complaint: 'mijn klacht',
  'complaint-and-enforcement': 'mijn klacht, ook een verzoek om handhaving,',
  enforcement: 'mijn verzoek om handhaving',
  tip: 'mijn brief',
};

const reasons: Readonly<Record<ApGround, string>> = {
  'no-prior-contact': 'Uw reden: ik had de organisatie eerst zelf moeten schrijven.',
  'not-own-data': 'Uw reden: het gaat niet om mijn eigen gegevens.',
  'no-infringement': 'Uw reden: u ziet geen inbreuk op de regels.',
  priority: 'Uw reden: u geeft andere zaken voorrang.',
  'treated-as-tip': 'Uw reden: u behandelt mijn brief als een tip.',
};

function answerTo(answer: GroundAnswer): Block[] {
  switch (answer.ground) {
    case 'no-prior-contact':
      return [
        paragraph('Ik heb de organisatie wel geschreven. Dat blijkt uit deze brieven:'),
        contactTable(answer.contacts),
        paragraph(
          'Naar mijn mening kunt u de klacht nu behandelen (',
          rule('complaint-handling'),
          ').',
        ),
      ];
    case 'not-own-data':
      return [
        paragraph(
          'Naar mijn mening gaat het wel om mijn eigen gegevens (',
          rule('personal-data'),
          '), omdat ',
          asClause(answer.why),
          ...inBrackets(answer.exhibits, 'nl'),
          '.',
        ),
      ];
    case 'no-infringement':
      return [paragraph('Ik zie dat anders:'), ...views(answer.views)];
    case 'priority':
      return [
        paragraph(
          'Uw beleidsregels noemen drie punten. Naar mijn mening is daarbij niet alles meegewogen ' +
            'wat hieronder staat',
          ...inBrackets(answer.exhibits, 'nl'),
          '.',
        ),
        ...factorBlocksNl(answer.factors),
        paragraph(
          'Ik vraag u de klacht te onderzoeken voor zover dat passend is (',
          rule('complaint-handling'),
          ').',
        ),
      ];
    case 'treated-as-tip':
      return treatedAsTip(answer);
  }
}

const atTop: Readonly<Record<ApLabel, string>> = {
  complaint: 'klacht',
  'complaint-and-enforcement': 'klacht en verzoek om handhaving',
  enforcement: 'verzoek om handhaving',
};

const treatedAsTip = ({
  label,
  exhibits,
}: Extract<GroundAnswer, { ground: 'treated-as-tip' }>): Block[] => [
  paragraph(`Bovenaan mijn brief staat: ${atTop[label]}`, ...inBrackets(exhibits, 'nl'), '.'),
  paragraph(
    'Naar mijn mening vroeg ik daarmee om een besluit (',
    label === 'enforcement' ? rule('enforcement-application') : rule('complaint-right'),
    '). Uw antwoord is volgens mij een weigering daarvan (',
    rule('decision'),
    ').',
  ),
];

const groundBlocks = (answer: GroundAnswer, at: number): Block[] => [
  heading(`Reden ${at + 1}`),
  paragraph(reasons[answer.ground]),
  ...(answer.apWords.trim() === ''
    ? []
    : [paragraph('In uw besluit staat:'), paragraph(said(answer.apWords))]),
  ...answerTo(answer),
];

const against = (facts: ApObjectionProFormaFacts): Block[] => [
  paragraph('Ik maak bezwaar tegen uw besluit ', ...ofDecision(facts.decision), '.'),
  paragraph(
    `Daarmee antwoordde u op ${labels[facts.answered]} van `,
    dayRef(facts.askedOn),
    '. Het gaat over: ',
    said(addressOf(facts.against).join(', ')),
    '.',
  ),
  ...forWhom(facts),
];

const frame = { language: 'nl', salutation: apSalutationNl } as const;

export const apObjectionNl = (facts: ApObjectionFacts): Letter =>
  frameOutward(facts, {
    ...frame,
    kind: 'ap-objection',
    recipient: receiverAddress('ap-objection').lines,
    subject: 'Bezwaar tegen uw besluit',
    blocks: [
      ...against(facts),
      heading('Waarom ik het er niet mee eens ben'),
      paragraph(
        'Ik ga in op elke reden die u gaf. Daarbij noem ik steeds het bewijs (',
        rule('objection-contents'),
        ').',
      ),
      ...facts.grounds.flatMap(groundBlocks),
      heading('Wat ik u vraag'),
      list([
        'Bekijk het besluit opnieuw en behandel alsnog wat ik u vroeg.',
        ['Laat mij weten wanneer u beslist (', rule('objection-answer-term'), ').'],
      ]),
      ...objectorAsks(facts),
    ],
  });

export const apObjectionProFormaNl = (facts: ApObjectionProFormaFacts): Letter =>
  frameOutward(facts, {
    ...frame,
    kind: 'ap-objection-pro-forma',
    recipient: receiverAddress('ap-objection').lines,
    subject: 'Bezwaar tegen uw besluit, redenen volgen',
    blocks: [...against(facts), ...groundsLater(), ...objectorAsks(facts)],
  });
