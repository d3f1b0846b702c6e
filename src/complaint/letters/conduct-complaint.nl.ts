/** Klacht over gedrag (Awb hoofdstuk 9), in het Nederlands: what happened, and the writer's view of it. */
import { practiceText } from '../../data/practices.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { dayRef, heading, numbered, paragraph, said, text } from '../inlines.ts';
import { answerVia } from './answer-via.ts';
import { observations } from './observations.ts';
import type { View } from './outward-facts.ts';
import { views } from './outward-parts.ts';
import type { ConductComplaintFacts } from './request-facts.ts';
import { frameRequest } from './request-frame.ts';
import { aboutPractice, enclosuresOf, inOwnWords, keepData } from './request-parts.nl.ts';
import { rule } from './rule.ts';

/** Who, when and where, as far as the reports say it. */
const circumstances = ({ who, reported }: ConductComplaintFacts): Block => ({
  kind: 'facts',
  rows: [
    {
      name: 'Wie',
      value: [who === null || who.trim() === '' ? text('Wie het was, weet ik niet.') : said(who)],
    },
    ...reported.flatMap(({ record: { happening } }) =>
      happening.kind === 'page'
        ? []
        : [
            { name: 'Wanneer', value: [dayRef(happening.day)] },
            ...(happening.place.trim() === ''
              ? []
              : [{ name: 'Waar', value: [said(happening.place)] }]),
          ],
    ),
  ],
});

/** The law as the writer sees it; nothing when no rule was chosen. */
const opinion = (all: readonly View[]): Block[] =>
  all.length === 0 ? [] : [heading('Mijn mening'), ...views(all, 'nl')];

const asked = (): Block =>
  numbered([
    [
      'Laat mij binnen zes weken weten wat u van mijn klacht vindt. Kijkt er een commissie naar? ' +
        'Dan zijn het tien weken (',
      rule('conduct-term'),
      ').',
    ],
    ['Geef mij de kans om te vertellen wat er gebeurde (', rule('conduct-hearing'), ').'],
    [
      'Schrijf mij wat u heeft gevonden, wat u daarvan vindt en wat u ermee doet (',
      rule('conduct-findings'),
      ').',
    ],
  ]);

export const conductComplaintNl = (facts: ConductComplaintFacts): Letter =>
  frameRequest(facts, {
    kind: 'conduct-complaint',
    language: 'nl',
    subject: `Klacht: ${practiceText(facts.practice.id, 'nl').title}`,
    blocks: [
      aboutPractice(facts.practice),
      paragraph('Ik dien een klacht in (', rule('conduct'), ' en ', rule('conduct-contents'), ').'),
      ...inOwnWords('Wat er gebeurde', 'Mijn klacht gaat over het volgende:', facts.conduct),
      circumstances(facts),
      heading('Wat ik heb gezien'),
      ...observations(facts.reported, 'nl'),
      ...opinion(facts.views),
      ...inOwnWords('Wat ik wil bereiken', 'Ik vraag u:', facts.wish),
      heading('Hoe het verder gaat'),
      asked(),
      paragraph(
        'Deze klacht gaat over gedrag. Zij komt niet in de plaats van een verzoek of een bezwaar.',
      ),
      ...keepData('deze klacht'),
      heading('Uw antwoord'),
      ...answerVia(facts, 'nl'),
      paragraph('Dank u wel voor uw moeite.'),
    ],
    enclosures: enclosuresOf(facts),
  });
