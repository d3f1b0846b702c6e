/** Machtiging: één persoon laat zich vertegenwoordigen, bij klacht, bezwaar en beroep. */
import { practiceText } from '../../data/practices.ts';
import type { Letter } from '../../domain/letter.ts';
import { heading, list, paragraph, said } from '../inlines.ts';
import { nameWithAddress } from '../recipient.ts';
import type { MandateFacts } from './mandate-facts.ts';
import { frameOutward } from './outward-frame.ts';
import { rule } from './rule.ts';

export const mandateNl = (facts: MandateFacts): Letter =>
  frameOutward(
    { ...facts, papers: [], reported: [] },
    {
      kind: 'mandate',
      language: 'nl',
      recipient: [facts.representative.name, ...facts.representative.addressLines],
      salutation: 'Aan wie dit leest,',
      subject: 'Machtiging',
      blocks: [
        paragraph(
          'Ik laat mij vertegenwoordigen (',
          rule('representation'),
          '). Mijn naam en adres staan bovenaan. Ik machtig:',
        ),
        paragraph(
          said([facts.representative.name, ...facts.representative.addressLines].join(', ')),
        ),
        heading('Waarvoor'),
        paragraph(`Het onderwerp is: ${practiceText(facts.practice.id, 'nl').title}.`),
        paragraph('Het gaat over: ', said(nameWithAddress(facts.against)), '.'),
        paragraph('De gemachtigde mag hierover voor mij:'),
        list([
          'verzoeken doen over mijn gegevens;',
          'een klacht indienen, ook bij de Autoriteit Persoonsgegevens;',
          'om handhaving vragen;',
          'een organisatie in gebreke stellen die te laat is;',
          'bezwaar maken en beroep instellen;',
          'stukken ontvangen en inzien die hierbij horen.',
        ]),
        heading('Hoe lang'),
        paragraph(
          'Deze machtiging geldt tot de zaak klaar is. Ik kan haar altijd intrekken. Dat doe ik dan ' +
            'schriftelijk.',
        ),
        paragraph('Ik onderteken deze machtiging hieronder.'),
      ],
    },
  );
