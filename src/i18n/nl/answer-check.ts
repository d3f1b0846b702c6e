/** Dutch: looking an answer to a request for access through. */
import type { Finding } from '../../domain/answer-check.ts';

const findings: Readonly<Record<Finding, string>> = {
  there: 'Staat erin, of geldt niet voor mij',
  lacking: 'Staat er niet in',
  unclear: 'Niet duidelijk',
};

export const answerCheck = {
  title: 'Kijk het antwoord na',
  intro:
    'Leg het antwoord naast u. Kijk per punt of het erin staat. Wat ontbreekt, komt straks als voorstel in uw brief.',
  notForced: 'U hoeft dit niet te doen. Alles mag open blijven.',
  parts: 'Dit hoort in een antwoord op een verzoek om inzage',
  asked: 'Dit vroeg u zelf',
  findings,
  after:
    'Ontbreekt er iets? Dan ziet u bij Mijn stappen tot wanneer u bezwaar kunt maken. Het antwoord zelf verandert niet.',
  source: (day: string) => `Bron: AVG 15. Nagekeken op ${day}.`,
  open: 'Kijk het antwoord na',
  again: 'Kijk het antwoord opnieuw na',
};
