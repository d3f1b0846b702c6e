/** Klacht bij de Nationale ombudsman: waar het misging, en waarom de schrijver niet verder komt. */
import { receiverAddress } from '../../data/routes.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { add } from '../../law/days.ts';
import { dayRef, exhibit, heading, paragraph, said } from '../inlines.ts';
import type { OmbudsmanFacts } from './ombudsman-facts.ts';
import { frameOutward, nameBody } from './outward-frame.ts';
import { forWhom, whatHappened } from './outward-parts.ts';
import { rule } from './rule.ts';

/** Counted from the answer, or else from the complaint: the earliest day from which the year can run. */
function withinYear({ answer, complaint, day }: OmbudsmanFacts): Block {
  const isWithin = day <= add((answer ?? complaint).day, 1, 'years');
  return isWithin
    ? paragraph('Dat is minder dan een jaar geleden (', rule('ombudsman-term'), ').')
    : paragraph(
        'Dat is langer dan een jaar geleden. Ik vraag u er toch naar te kijken (',
        rule('ombudsman-term'),
        ').',
      );
}

const whatCameBefore = (facts: OmbudsmanFacts): Block[] => [
  heading('Mijn klacht bij de organisatie zelf'),
  paragraph(
    'Ik klaagde daar eerst zelf (',
    rule('complaint-first'),
    '). Dat deed ik op ',
    dayRef(facts.complaint.day),
    ' (',
    exhibit(facts.complaint.exhibit),
    ').',
  ),
  facts.answer === null
    ? paragraph('Ik heb geen antwoord ontvangen.')
    : paragraph(
        'Het antwoord is van ',
        dayRef(facts.answer.day),
        ' (',
        exhibit(facts.answer.exhibit),
        ').',
      ),
  withinYear(facts),
];

export const ombudsmanNl = (facts: OmbudsmanFacts): Letter =>
  frameOutward(facts, {
    kind: 'ombudsman',
    language: 'nl',
    recipient: receiverAddress('ombudsman').lines,
    salutation: 'Geachte ombudsman,',
    subject: 'Klacht',
    blocks: [
      paragraph('Ik vraag u om een onderzoek (', rule('ombudsman'), ').'),
      ...forWhom(facts, 'nl'),
      heading('Over wie het gaat'),
      paragraph(said(nameBody(facts.body))),
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
