/** Antwoordformulier voor de functionaris, in het Nederlands: één pagina, met de hand in te vullen. */
import type { Annex } from '../../domain/annex.ts';
import type { Block } from '../../domain/letter.ts';
import { heading, list, paragraph } from '../inlines.ts';
import { rule } from '../letters/rule.ts';

const fillIn = (question: string, choices: readonly string[], lines: number): Block => ({
  kind: 'fill-in',
  question,
  choices,
  lines,
});

const questions: readonly Block[] = [
  fillIn('Op welke grondslag in de wet berust deze werkwijze?', [], 1),
  fillIn('Hoe lang worden de gegevens bewaard, en waar?', [], 1),
  fillIn(
    'Is er een DPIA (onderzoek vooraf naar de gevolgen voor de privacy)?',
    ['Ja, van (datum):', 'Nee, omdat:'],
    0,
  ),
  fillIn('Staat deze werkwijze in het register van verwerkingen?', ['Ja', 'Nee'], 0),
  fillIn('Is de werkwijze gestopt?', ['Ja, sinds (datum):', 'Nee', 'Gedeeltelijk, namelijk:'], 0),
  fillIn('Wie krijgt de gegevens, ook buiten de organisatie?', [], 1),
  fillIn('Andere opmerkingen', [], 1),
  fillIn('Naam, functie en datum', [], 1),
];

/** To be sent on by the officer as it is: it names nobody. */
const forSupplier: readonly Block[] = [
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

export const replyFormNl: Annex = {
  kind: 'reply-form',
  language: 'nl',
  title: 'Antwoordformulier',
  blocks: [...questions, ...forSupplier],
};
