/** Antwoordformulier voor de functionaris, in het Nederlands: one page, to be filled in by hand. */
import type { Block } from '../../domain/letter.ts';
import { heading } from '../inlines.ts';

const fillIn = (question: string, choices: readonly string[], lines: number): Block => ({
  kind: 'fill-in',
  question,
  choices,
  lines,
});

/** Short enough for one A4: a test counts the lines. */
export const officerReplyForm = (): Block[] => [
  heading('Antwoordformulier'),
  fillIn('Op welke grondslag in de wet berust deze werkwijze?', [], 2),
  fillIn('Hoe lang worden de gegevens bewaard, en waar?', [], 2),
  fillIn(
    'Is er een DPIA (onderzoek vooraf naar de gevolgen voor de privacy)?',
    ['Ja, van (datum):', 'Nee, omdat:'],
    1,
  ),
  fillIn('Staat deze werkwijze in het register van verwerkingen?', ['Ja', 'Nee'], 0),
  fillIn('Is de werkwijze gestopt?', ['Ja, sinds (datum):', 'Nee', 'Gedeeltelijk, namelijk:'], 1),
  fillIn('Wie krijgt de gegevens, ook buiten de organisatie?', [], 2),
  fillIn('Andere opmerkingen', [], 3),
  fillIn('Naam, functie en datum', [], 1),
];
