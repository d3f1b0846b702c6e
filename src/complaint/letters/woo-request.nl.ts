/** Woo-verzoek, in het Nederlands: the agreement, the assessment and the register entry, by their dates. */
import { sayApproximateDate } from '../../data/answer-words.ts';
import { practiceText } from '../../data/practices.ts';
import {
  type ApproximateDate,
  earliestDay,
  isAbout,
  precisionOf,
} from '../../domain/approximate-date.ts';
import type { Block, Inline, Letter } from '../../domain/letter.ts';
import { dayRef, heading, numbered, paragraph, said, text } from '../inlines.ts';
import type { Sharing, WooRequestFacts } from './request-facts.ts';
import { frameRequest } from './request-frame.ts';
import { aboutPractice } from './request-parts.nl.ts';
import { rule } from './rule.ts';

/** `ondertekend op 3 maart 2026`, `gedeeld vanaf rond 2025`: no more exact than it is known. */
function dated(exact: string, otherwise: string, date: ApproximateDate | null): Inline[] {
  if (date === null) return [text('de datum weet ik niet')];
  return precisionOf(date) === 'day' && !isAbout(date)
    ? [text(`${exact} `), dayRef(earliestDay(date))]
    : [text(`${otherwise} ${sayApproximateDate(date, 'nl')}`)];
}

/** Two dates beside each other, and nothing said about them. */
const sharing = ({ firm, sharedFrom, signedOn }: Sharing): Block[] => [
  heading('Wat ik al weet'),
  {
    kind: 'facts',
    rows: [
      { name: 'Bedrijf', value: [said(firm)] },
      {
        name: 'Overeenkomst',
        value: dated('ondertekend op', 'ondertekend:', signedOn),
      },
      { name: 'Gegevens', value: dated('gedeeld vanaf', 'gedeeld vanaf', sharedFrom) },
    ],
  },
];

const documents = (facts: WooRequestFacts): Block =>
  numbered([
    [
      'De overeenkomst over het verwerken van gegevens',
      ...(facts.sharing === null ? [] : [' met ', said(facts.sharing.firm)]),
      ', met bijlagen, de datum en de ondertekening (',
      rule('processor-agreement'),
      ').',
    ],
    'Stukken waaruit blijkt vanaf welke dag gegevens zijn gedeeld.',
    [
      'Het onderzoek vooraf naar de gevolgen voor de privacy, de DPIA, met het advies van de ' +
        'functionaris (',
      rule('impact-assessment'),
      ').',
    ],
    ['Wat hierover in het register van verwerkingen staat (', rule('register'), ').'],
  ]);

export const wooRequestNl = (facts: WooRequestFacts): Letter =>
  frameRequest(facts, {
    kind: 'woo-request',
    language: 'nl',
    subject: `Woo-verzoek: ${practiceText(facts.practice.id, 'nl').title}`,
    blocks: [
      aboutPractice(facts.practice),
      paragraph('Ik vraag u om stukken hierover openbaar te maken (', rule('woo-subject'), ').'),
      ...(facts.sharing === null ? [] : sharing(facts.sharing)),
      heading('De stukken die ik zoek'),
      documents(facts),
      heading('Bij uw antwoord'),
      paragraph(
        'Ik vraag niet om gegevens over mijzelf. Namen van anderen mag u afdekken. Zijn er al ' +
          'stukken openbaar? Schrijf mij dan waar. Is een stuk er niet? Schrijf mij dat dan ook.',
      ),
      paragraph('Is mijn verzoek te ruim? Neem dan contact met mij op. Ik maak het graag kleiner.'),
      paragraph(
        'Ik ontvang uw besluit graag binnen vier weken na ontvangst van deze brief (',
        rule('woo-term'),
        '). Heeft u twee weken meer nodig? Schrijf mij dat dan binnen die vier weken, met de reden (',
        rule('woo-adjournment'),
        ').',
      ),
      paragraph('Dank u wel voor uw moeite.'),
    ],
    enclosures: [],
  });
