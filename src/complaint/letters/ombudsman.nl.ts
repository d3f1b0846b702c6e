/** Klacht bij de Nationale ombudsman: waar het misging, en waarom de schrijver niet verder komt. */
import { receiverAddress } from '../../data/routes.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { dayRef, exhibit, heading, paragraph, said } from '../inlines.ts';
import type { OmbudsmanFacts } from './ombudsman-facts.ts';
import { bodyLines, frameOutward } from './outward-frame.ts';
import { forWhom, whatHappened } from './outward-parts.ts';
import { rule } from './rule.ts';

const whatCameBefore = ({ answer, complaint }: OmbudsmanFacts): Block[] => [
  heading('Mijn klacht bij de organisatie zelf'),
  paragraph(
    'Ik klaagde daar eerst zelf (',
    rule('complaint-first'),
    '). Dat deed ik op ',
    dayRef(complaint.day),
    ' (',
    exhibit(complaint.exhibit),
    ').',
  ),
  answer === null
    ? paragraph('Ik heb geen antwoord ontvangen.')
    : paragraph('Het antwoord is van ', dayRef(answer.day), ' (', exhibit(answer.exhibit), ').'),
  paragraph('Een klacht kan tot een jaar daarna bij u (', rule('ombudsman-term'), ').'),
];

export const ombudsmanNl = (facts: OmbudsmanFacts): Letter =>
  frameOutward(facts, {
    kind: 'ombudsman',
    language: 'nl',
    recipient: receiverAddress('ombudsman').lines,
    salutation: 'Geachte ombudsman,',
    subject: 'Klacht',
    blocks: [
      paragraph('Ik vraag u een onderzoek in te stellen (', rule('ombudsman'), ').'),
      ...forWhom(facts, 'nl'),
      heading('Over wie het gaat'),
      paragraph(said(bodyLines(facts.body).join(', '))),
      ...whatCameBefore(facts),
      heading('Waar het volgens mij misgaat'),
      paragraph(said(facts.whereWrong)),
      ...whatHappened(facts, 'nl'),
      heading('Waarom ik zelf niet verder kom'),
      paragraph(said(facts.whyStuck)),
      heading('Wat ik wil bereiken'),
      paragraph(said(facts.wish)),
    ],
  });
