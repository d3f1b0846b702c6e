/** Woo-verzoek, in het Nederlands: the agreement, the assessment and the register entry, by their dates. */
import { practiceText } from '../../data/practices.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { heading, numbered, paragraph, said } from '../inlines.ts';
import { answerVia } from './answer-via.ts';
import type { Sharing, WooRequestFacts } from './request-facts.ts';
import { frameRequest } from './request-frame.ts';
import { aboutPractice } from './request-parts.nl.ts';
import { rule } from './rule.ts';
import { sharingFacts } from './sharing.ts';

const known = (sharing: Sharing): Block[] => [
  heading('Wat ik al weet'),
  sharingFacts(sharing, 'nl'),
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
      ...(facts.sharing === null ? [] : known(facts.sharing)),
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
      ...answerVia(facts, 'nl'),
      paragraph('Dank u wel voor uw moeite.'),
    ],
    enclosures: [],
  });
