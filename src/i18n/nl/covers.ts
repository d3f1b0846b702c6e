/** Dutch: which values that say who somebody is are covered in a pack. */
import type { CoverPlace } from '../../domain/cover-choice.ts';
import type { LeakKind } from '../../domain/leak.ts';
import type { FindingReason } from '../../domain/personal.ts';

const kinds: Record<LeakKind, string> = {
  bsn: 'Burgerservicenummer (BSN)',
  iban: 'Rekeningnummer',
  email: 'E-mailadres',
  phone: 'Telefoonnummer',
  'home-address': 'Adres',
  'birth-date': 'Geboortedatum',
  'v-number': 'V-nummer (van de IND)',
  'digid-name': 'Gebruikersnaam, bijvoorbeeld van DigiD',
  'licence-plate': 'Kenteken',
  session: 'Code in een webadres',
  'own-word': 'Uit uw eigen lijst',
  trace: 'Spoor van uw dossier of apparaat',
};

const reasons: Record<FindingReason, string> = {
  'check-and-word': 'De cijfers passen bij zo’n nummer. Een woord in de buurt zegt ook wat het is.',
  'check-only': 'De cijfers passen bij zo’n nummer.',
  'check-against-word':
    'De cijfers passen bij zo’n nummer. Maar een woord in de buurt zegt dat het iets anders is.',
  'word-beside': 'Een woord in de buurt zegt wat het is.',
  form: 'Zo wordt dit meestal geschreven.',
  'own-list': 'Dit staat op uw eigen lijst, of het is er een deel van.',
};

/** They stand in a list behind one another: "in uw eigen woorden en in een webadres". */
const places: Record<CoverPlace, string> = {
  'own-words': 'in uw eigen woorden',
  'page-text': 'in de tekst van een pagina',
  'page-code': 'in een deel van een pagina dat u niet ziet',
  address: 'in een webadres',
  'page-facts': 'in wat Kantlijn over een pagina opschreef',
  file: 'in een bestand dat u toevoegde',
};

export const covers = {
  title: 'Gegevens afdekken',
  whatItDoes:
    'Dekt u een gegeven af? Dan staat er in het pakket bijvoorbeeld “[BSN afgedekt]”. Het origineel blijft bij u, zoals het is.',
  leftOut:
    'Staat op een pagina iets dat u afdekt? Dan gaan de beelden van die pagina niet mee, behalve als u ze hieronder bekijkt. Staat in de tekst van een e-mail of een PDF iets dat u afdekt? Dan gaat dat bestand niet mee. Op een PDF kunt u hieronder vakken leggen: dan gaat hij wel mee.',
  searching: 'Kantlijn zoekt naar gegevens die zeggen wie iemand is.',
  nothing: 'Er is niets gevonden dat zegt wie iemand is.',
  limits: 'Kantlijn kan iets missen. Foto’s en beelden leest het niet. Kijk dus ook zelf.',
  found: (count: number, covered: number) =>
    count === 1
      ? `1 gegeven gevonden, ${covered} afgedekt.`
      : `${count} gegevens gevonden, ${covered} afgedekt.`,
  sure: 'Dit dekt Kantlijn af, tenzij u anders kiest.',
  unsure: (count: number) =>
    count === 1
      ? '1 gegeven dat misschien zegt wie iemand is'
      : `${count} gegevens die misschien zeggen wie iemand is`,
  unsureHint: 'Hier is Kantlijn minder zeker. Dit blijft zichtbaar, tenzij u anders kiest.',
  unread:
    'Deze bestanden kon Kantlijn niet doorzoeken. Kijk zelf of er iets in staat dat niet gezien mag worden. Wilt u een bestand niet meegeven? Haal het dan uit het pakket en maak het opnieuw.',
  afterLeak:
    'Kies hierboven of hieronder wat u wilt: laat het bestand of de zin weg, dek het gegeven af, of laat het zichtbaar. Maak het pakket daarna opnieuw.',
  kinds,
  reasons,
  places,
  seen: (count: number, where: string) => `${count} keer gevonden: ${where}.`,
  cover: 'Afdekken',
  show: 'Zichtbaar laten',
  showAll: (count: number) => `Toon alle ${count}`,
  own: {
    title: 'Uw eigen lijst',
    what: 'Wat wilt u nog meer afdekken? Denk aan namen, uw adres en de namen van uw kinderen. Kantlijn zoekt het overal in het pakket.',
    stays:
      'De lijst staat alleen op dit apparaat. Hij komt in geen pakket en in geen reservekopie.',
    word: 'Naam, adres of ander woord',
    add: 'Zet op de lijst',
    none: 'Uw lijst is leeg.',
    count: (count: number) =>
      count === 1 ? 'Er staat 1 woord op uw lijst.' : `Er staan ${count} woorden op uw lijst.`,
    leftVisible: 'U koos om dit zichtbaar te laten.',
    takeAway: 'Haal weg',
    problems: {
      empty: 'Typ eerst een woord.',
      'too-short': 'Dit is te kort. Gebruik minstens 2 letters of cijfers.',
      double: 'Dit staat al op uw lijst.',
    },
  },
};
