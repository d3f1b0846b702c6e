/** Dutch: practising on a made-up page. */
import type { PractisePage } from '../../domain/practise-page.ts';

export const practising = {
  title: 'Oefenen',
  open: 'Oefenen',
  openHint: 'Probeer alles eerst uit op een verzonnen pagina.',
  nothingKept: 'Oefenen: niets hiervan wordt bewaard.',
  choosePage: 'Kies een pagina',
  pages: {
    interview: 'Een gesprek met opname',
    'home-visit': 'Een huisbezoek',
  } satisfies Record<PractisePage, string>,
  page: 'De pagina',
  frameTitle: (title: string) => `Verzonnen pagina van Gemeente Voorbeeldstad: ${title}`,
  madeUp: 'Deze gemeente bestaat niet.',
  how: 'Selecteer een zin op de pagina, en druk op “Markeer”.',
  withoutMouse: 'Zonder muis? Druk op “Selecteer de volgende zin”.',
  nextSentence: 'Selecteer de volgende zin',
  selected: (sentence: string) => `Geselecteerd: “${sentence}”`,
  nothingSelected:
    'Er is nog geen tekst geselecteerd. Er is niets veranderd. Selecteer een zin op de pagina, en druk weer op “Markeer”.',
  failed: 'Dit lukte niet. Er is niets bewaard. Druk op “Begin opnieuw”.',
  keptTitle: 'Wat Kantlijn meeneemt',
  keptHint: 'Dit zijn de gemarkeerde tekst en de hele pagina zoals die nu is.',
  keptPicture: 'In het echt komt er ook een foto van het scherm bij.',
  questions: 'De vragen',
  answerLater: 'U kunt de vragen ook later beantwoorden.',
  answerNow: 'Beantwoord de vragen',
  answered: 'U heeft alle vragen beantwoord. In het echt staat uw melding nu in het dossier.',
  later: 'Als de pagina verandert',
  laterHint: 'Een gemeente kan de pagina veranderen. Probeer hier wat er dan gebeurt.',
  changePage: 'Verander de pagina',
  restorePage: 'Zet de pagina terug',
  isChanged: 'De pagina is veranderd.',
  isRestored: 'De pagina is weer zoals eerst.',
  foundAs: (status: string) => `Uw gemarkeerde tekst – ${status}.`,
  startAgain: 'Begin opnieuw',
};
