/** Vraag aan de functionaris gegevensbescherming, in het Nederlands. The form for the answer is a page of its own. */
import { practiceText } from '../../data/practices.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { dayRef, heading, paragraph } from '../inlines.ts';
import { officerAddressOf } from '../recipient.ts';
import { answerVia } from './answer-via.ts';
import { observations } from './observations.ts';
import type { OfficerQuestionFacts } from './request-facts.ts';
import { frameRequest } from './request-frame.ts';
import { aboutPractice, enclosuresOf, inOwnWords } from './request-parts.nl.ts';
import { rule } from './rule.ts';

const inConfidence = (): Block[] => [
  heading('Vertrouwelijk'),
  paragraph(
    'Ik schrijf aan u als functionaris (',
    rule('officer'),
    '). De wet vraagt van u geheimhouding (',
    rule('officer-secrecy'),
    ' en ',
    rule('officer-secrecy-nl'),
    '). Lezen anderen deze post mee? Laat mij dat dan weten voordat u verder antwoordt.',
  ),
];

const answerBy = (facts: OfficerQuestionFacts): Block[] => [
  heading('Uw antwoord'),
  paragraph(
    'De wet noemt geen termijn voor uw antwoord. Ik ontvang het graag vóór of op ',
    dayRef(facts.answerBy),
    '. Lukt dat niet? Laat mij dan weten wanneer wel.',
  ),
  ...((facts.hasReplyForm ?? true)
    ? [
        paragraph(
          'Bij deze brief hoort een antwoordformulier. Daarmee kunt u kort antwoorden. Er staan ook ' +
            'vragen op die u zo naar een leverancier kunt sturen.',
        ),
      ]
    : []),
  ...answerVia(facts, 'nl'),
  paragraph('Deze brief is geen verzoek om inzage en geen klacht.'),
];

export function officerQuestionNl(facts: OfficerQuestionFacts): Letter {
  const letter = frameRequest(facts, {
    kind: 'officer-question',
    language: 'nl',
    subject: `Vraag over de bescherming van gegevens: ${practiceText(facts.practice.id, 'nl').title}`,
    blocks: [
      aboutPractice(facts.practice),
      ...inOwnWords('Mijn vraag', 'Ik vraag u:', facts.question),
      ...inOwnWords('Wat ik wil bereiken', 'Ik hoop op het volgende:', facts.wish),
      paragraph('Ik wil nagaan of de gegevens volgens de wet worden gebruikt.'),
      heading('Waar het om gaat'),
      ...observations(facts.reported, 'nl'),
      ...inConfidence(),
      heading('Bewaar de gegevens'),
      paragraph(
        'Wilt u vragen dat niemand deze gegevens wist zolang mijn vraag loopt? Ik heb ze nodig om ' +
          'mijn rechten uit te oefenen en te onderbouwen (',
        rule('keep-data'),
        ').',
      ),
      ...answerBy(facts),
      paragraph('Dank u wel voor uw moeite.'),
    ],
    enclosures: enclosuresOf(facts),
  });
  return {
    ...letter,
    recipient: officerAddressOf(facts.recipient),
    salutation: 'Geachte functionaris gegevensbescherming,',
  };
}
