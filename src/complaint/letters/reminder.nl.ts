/** Herinnering, in het Nederlands: friendly, with the dates, before any notice of default. */
import type { Letter } from '../../domain/letter.ts';
import { dayRef, heading, paragraph } from '../inlines.ts';
import type { ReminderFacts } from './request-facts.ts';
import { frameRequest } from './request-frame.ts';
import { keepData } from './request-parts.nl.ts';
import { copiesOf, datesOf, isAboutOwnData, whatIsLate } from './unanswered.nl.ts';

export const reminderNl = (facts: ReminderFacts): Letter => {
  const { answerBy, practice, unanswered } = facts;
  const what = whatIsLate[unanswered.route];
  return frameRequest(facts, {
    kind: 'reminder',
    language: 'nl',
    subject: `Herinnering: mijn ${what}`,
    blocks: [
      paragraph(`Ik stuurde u een ${what}. Ik heb nog geen antwoord gezien.`),
      heading('Waar het om gaat'),
      datesOf(unanswered, practice),
      heading('Wat ik u vraag'),
      paragraph('Ik ontvang uw antwoord graag vóór of op ', dayRef(answerBy), '.'),
      paragraph(
        'Heeft u al geantwoord? Stuur mij dan een kopie. Heeft u mij geschreven dat u meer tijd ' +
          'nodig heeft? Laat mij dan weten wanneer dat was, en waarom.',
      ),
      ...(isAboutOwnData(unanswered) ? keepData(`mijn ${what}`) : []),
      paragraph('Dank u wel voor uw moeite.'),
    ],
    enclosures: copiesOf(unanswered),
  });
};
