/** What the practices are called and what they ask, in plain Dutch. */
import type { PracticeId, PracticeText } from '../../domain/practice.ts';

export const practicesNl: Readonly<Record<PracticeId, PracticeText>> = {
  'recording-interview': {
    title: 'Gesprek wordt opgenomen',
    summary: 'De gemeente neemt een gesprek over een uitkering op met beeld of geluid.',
    evidenceHint:
      'Schrijf op in welke kamer het was en waar u een camera of microfoon zag. Hing er een bord? ' +
      'Wie zei dat er werd opgenomen, en kon u kiezen? Hoe lang blijft de opname bewaard?',
  },
  'bank-statements': {
    title: 'Bankafschriften met alle uitgaven',
    summary: 'De gemeente vraagt bankafschriften waarop alle uitgaven te lezen zijn.',
    evidenceHint:
      'Schrijf op over welke rekeningen en welke maanden het gaat. Mocht u uitgaven afdekken? ' +
      'Welke reden kreeg u? Zet hier geen rekeningnummers en geen bedragen neer.',
  },
  'medical-data': {
    title: 'Medische gegevens gevraagd',
    summary: 'Een medewerker vraagt naar een ziekte, een behandeling of een brief van een arts.',
    evidenceHint:
      'Schrijf op wat er precies is gevraagd en wie het te zien krijgt. Wat gebeurde er als u nee ' +
      'zei? Zet hier niet neer welke ziekte of behandeling het is.',
  },
  'biometric-clock': {
    title: 'Klokken met vinger of gezicht',
    summary: 'Wie er is, wordt bijgehouden met een vingerafdruk of een scan van het gezicht.',
    evidenceHint:
      'Schrijf op waar het apparaat hangt en sinds wanneer. Kon u op een andere manier klokken? ' +
      'Wat werd er gezegd als iemand niet wilde? Maak geen foto met mensen erop.',
  },
  'website-trackers': {
    title: 'Volgcookies en diensten van anderen',
    summary: 'De website geeft gegevens van bezoekers door aan andere bedrijven.',
    evidenceHint:
      'Schrijf op of u al iets had gekozen in de cookiemelding. Wat zegt de site over cookies? ' +
      'Welke browser gebruikt u?',
  },
  'no-privacy-notice': {
    title: 'Geen of onduidelijke privacyverklaring',
    summary: 'Bij de pagina of het formulier staat niet duidelijk wat er met gegevens gebeurt.',
    evidenceHint:
      'Schrijf op wat u niet kon vinden: waarom de gegevens nodig zijn, wie ze krijgt, hoe lang ze ' +
      'bewaard blijven, welke rechten u heeft.',
  },
};
