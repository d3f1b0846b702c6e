/** Bezwaar tegen het besluit van de organisatie: met redenen, of met de redenen later. */
import { practiceText } from '../../data/practices.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { heading, paragraph, said } from '../inlines.ts';
import { frameLetter } from './frame.ts';
import type { ObjectionFacts, ObjectionProFormaFacts } from './objection-facts.ts';
import { enclosuresOf } from './outward-frame.ts';
import {
  forWhom,
  groundsLater,
  objectorAsks,
  ofDecision,
  views,
  whatHappened,
} from './outward-parts.ts';
import { rule } from './rule.ts';

const keepMeanwhile = (): Block =>
  paragraph(
    'Ik heb de gegevens nodig om mijn rechten te onderbouwen. Wis ze daarom niet zolang dit loopt (',
    rule('keep-data'),
    ').',
  );

const against = (facts: ObjectionProFormaFacts): Block[] => [
  paragraph(
    'Ik maak bezwaar tegen uw besluit ',
    ...ofDecision(facts.decision, 'nl'),
    '. Het gaat over: ',
    practiceText(facts.practice.id, 'nl').title,
    '.',
  ),
  ...(facts.isOnDocuments
    ? []
    : [
        paragraph(
          'Een schriftelijk antwoord op een verzoek over mijn gegevens geldt als een besluit (',
          rule('reaction-is-decision'),
          ').',
        ),
      ]),
  ...forWhom(facts, 'nl'),
];

/** Documents are no data of the writer, and are kept anyhow. */
const keepData = ({ isOnDocuments }: ObjectionProFormaFacts): Block[] =>
  isOnDocuments ? [] : [keepMeanwhile()];

const asISeeIt = ({ isOnDocuments }: ObjectionFacts): Block =>
  isOnDocuments
    ? paragraph('Dit is hoe ik het zie.')
    : paragraph(
        'Dit is hoe ik het zie. Ik wil nagaan of mijn gegevens volgens de wet worden gebruikt.',
      );

export const objectionNl = (facts: ObjectionFacts): Letter =>
  frameLetter(facts, {
    kind: 'objection',
    language: 'nl',
    subject: 'Bezwaar',
    blocks: [
      ...against(facts),
      ...whatHappened(facts, 'nl'),
      heading('Waarom ik het niet met het besluit eens ben'),
      ...views(facts.views, 'nl'),
      asISeeIt(facts),
      heading('Wat ik u vraag'),
      paragraph('Ik vraag u het besluit opnieuw te bekijken en alsnog dit te beslissen:'),
      paragraph(said(facts.asked)),
      ...keepData(facts),
      paragraph('Laat mij weten wanneer u beslist (', rule('objection-answer-term'), ').'),
      ...objectorAsks(facts, 'nl'),
    ],
    enclosures: enclosuresOf(facts, 'nl'),
  });

export const objectionProFormaNl = (facts: ObjectionProFormaFacts): Letter =>
  frameLetter(facts, {
    kind: 'objection-pro-forma',
    language: 'nl',
    subject: 'Bezwaar, redenen volgen',
    blocks: [
      ...against(facts),
      ...groundsLater('nl'),
      ...keepData(facts),
      ...objectorAsks(facts, 'nl'),
    ],
    enclosures: enclosuresOf(facts, 'nl'),
  });
