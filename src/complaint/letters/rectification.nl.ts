/** Verzoek om verbetering (AVG 16), in het Nederlands: what stands there, and what should. */
import { practiceText } from '../../data/practices.ts';
import type { Block, Inline, Letter } from '../../domain/letter.ts';
import { exhibit, heading, numbered, paragraph, said, text } from '../inlines.ts';
import type { Correction, RectificationFacts } from './request-facts.ts';
import { frameRequest } from './request-frame.ts';
import {
  aboutPractice,
  enclosuresOf,
  keepData,
  requestEnd,
  whatAndWhichData,
} from './request-parts.nl.ts';
import { rule } from './rule.ts';

const row = ({ stands, shouldBe, exhibit: number }: Correction): Inline[][] => [
  [said(stands)],
  [said(shouldBe)],
  [number === null ? text('geen bijlage') : exhibit(number)],
];

const table = (corrections: readonly Correction[]): Block => ({
  kind: 'table',
  caption: 'Wat er volgens mij niet klopt',
  columns: ['Dit staat er nu', 'Dit moet er staan', 'Dit laat het zien'],
  rows: corrections.map(row),
});

const asked = () =>
  numbered([
    ['Verbeter deze gegevens, of vul ze aan (', rule('rectify'), ').'],
    [
      'Gaat het om een mening of een indruk? Voeg dan deze brief als mijn verklaring toe (',
      rule('rectify'),
      ').',
    ],
    [
      'Gebruik de gegevens niet zolang u nagaat of ze kloppen (',
      rule('restrict-contested'),
      '). Bewaar ze wel.',
    ],
    [
      'Laat aan wie de gegevens kreeg weten wat u heeft verbeterd (',
      rule('tell-receivers'),
      '). Schrijf mij ook wie dat zijn.',
    ],
    'Stuur mij een kopie van de gegevens zoals ze daarna zijn.',
    'Verbetert u iets niet? Schrijf mij dan waarom niet.',
  ]);

export const rectificationNl = (facts: RectificationFacts): Letter =>
  frameRequest(facts, {
    kind: 'rectification',
    language: 'nl',
    subject: `Verzoek om mijn gegevens te verbeteren: ${practiceText(facts.practice.id, 'nl').title}`,
    blocks: [
      aboutPractice(facts.practice),
      paragraph(
        'Ik vraag u om gegevens over mij te verbeteren. Zo kan ik nagaan of mijn gegevens kloppen en ' +
          'volgens de wet worden gebruikt.',
      ),
      ...whatAndWhichData(facts),
      heading('Wat er niet klopt'),
      table(facts.corrections),
      heading('Wat ik u vraag'),
      asked(),
      ...keepData('dit verzoek'),
      ...requestEnd(facts),
    ],
    enclosures: enclosuresOf(facts),
  });
