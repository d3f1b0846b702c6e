/** Vraag aan de functionaris gegevensbescherming, in het Nederlands, met een formulier voor het antwoord. */
import { practiceText } from '../../data/practices.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { dayRef, heading, list, paragraph } from '../inlines.ts';
import { officerAddressOf } from '../recipient.ts';
import { observations } from './observations.ts';
import { officerReplyForm } from './officer-reply-form.nl.ts';
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

/** To be sent on by the officer as it is: it names nobody. */
export const forSupplier = (): Block[] => [
  heading('Voor de leverancier'),
  paragraph('Werkt hier een leverancier aan mee? Deze vragen kunt u zo doorsturen:'),
  list([
    'Welke gegevens verwerkt u voor deze werkwijze, en waar staan ze?',
    'Hoe lang bewaart u ze? Wis ze niet zolang deze vragen openstaan.',
    ['Welke andere bedrijven werken voor u mee (', rule('other-processors'), ')?'],
    [
      'Op welke dag is de verwerkersovereenkomst ondertekend (',
      rule('processor-agreement'),
      ')? En vanaf welke dag kreeg u gegevens?',
    ],
    [
      'Hoe helpt u de organisatie om een verzoek om inzage te beantwoorden (',
      rule('processor-helps'),
      ')?',
    ],
  ]),
];

const answerBy = ({ answerBy: day }: OfficerQuestionFacts): Block[] => [
  heading('Uw antwoord'),
  paragraph(
    'De wet noemt geen termijn voor uw antwoord. Ik ontvang het graag vóór of op ',
    dayRef(day),
    '. Lukt dat niet? Laat mij dan weten wanneer wel.',
  ),
  paragraph(
    'Met het formulier hieronder kunt u kort antwoorden. Deze brief is geen verzoek om inzage en ' +
      'geen klacht.',
  ),
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
      ...forSupplier(),
      ...answerBy(facts),
      paragraph('Dank u wel voor uw moeite.'),
      ...officerReplyForm(),
    ],
    enclosures: enclosuresOf(facts),
  });
  return {
    ...letter,
    recipient: officerAddressOf(facts.recipient),
    salutation: 'Geachte functionaris gegevensbescherming,',
  };
}
