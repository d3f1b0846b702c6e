/** Opzet van een verzoekschrift tegen een bedrijf of stichting: een begin voor de schrijver en een jurist. */
import { practiceText } from '../../data/practices.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { dayRef, exhibit, heading, paragraph, said } from '../inlines.ts';
import type { PetitionFacts } from './court-facts.ts';
import { frameOutward } from './outward-frame.ts';
import { forWhom, ofDecision, views, whatHappened } from './outward-parts.ts';
import { rule } from './rule.ts';

const whatCameBefore = ({ answer, request }: PetitionFacts): Block[] => [
  paragraph(
    'Op ',
    dayRef(request.day),
    ' deed ik een verzoek over mijn gegevens (',
    exhibit(request.exhibit),
    ').',
  ),
  answer === null
    ? paragraph(
        'De termijn om te antwoorden is voorbij (',
        rule('answer-term'),
        '). Ik heb geen antwoord ontvangen.',
      )
    : paragraph('Het antwoord is ', ...ofDecision(answer, 'nl'), '. Ik ben het daarmee niet eens.'),
];

export const petitionNl = (facts: PetitionFacts): Letter =>
  frameOutward(facts, {
    kind: 'petition',
    language: 'nl',
    recipient: [facts.court.name, ...facts.court.addressLines],
    salutation: 'Geachte rechtbank,',
    subject: 'Verzoekschrift over mijn persoonsgegevens (opzet)',
    blocks: [
      paragraph(
        'Ik dien een verzoek in over mijn persoonsgegevens (',
        rule('petition'),
        '). De andere partij is: ',
        said([facts.other.name, ...facts.other.addressLines].join(', ')),
        '.',
      ),
      ...forWhom(facts, 'nl'),
      heading('Waar het over gaat'),
      paragraph('Het onderwerp is: ', practiceText(facts.practice.id, 'nl').title, '.'),
      heading('Wat eraan voorafging'),
      ...whatCameBefore(facts),
      ...whatHappened(facts, 'nl'),
      heading('Waarom ik dit vraag'),
      ...views(facts.views, 'nl'),
      heading('Wat ik de rechtbank vraag'),
      paragraph('Ik vraag de rechtbank de andere partij op te dragen:'),
      paragraph(said(facts.asked)),
      paragraph(
        'Ik vraag ook dat de andere partij de gegevens bewaart zolang dit loopt (',
        rule('keep-data'),
        ').',
      ),
    ],
  });
