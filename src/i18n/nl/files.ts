/** Dutch: letters, photos and e-mails that were added to a report, and the dates in them. */
import type { FileEventKind, FileSort } from '../../domain/added-file.ts';
import type { PrintNote } from '../../domain/print-copy.ts';

export const files = {
  title: (count: number) =>
    count === 1 ? '1 stuk bij deze melding' : `${count} stukken bij deze melding`,
  add: 'Stuk toevoegen',
  addHint:
    'Een brief, een foto of een e-mail. Kies een of meer bestanden, of sleep ze hierheen. Dat kan met PDF, JPEG, PNG, GIF, WebP, AVIF, HEIC en EML.',
  addLimits: 'Het bestand blijft zoals het is. Er wordt niets verstuurd.',
  addOthers:
    'Kreeg u per ongeluk een brief die voor iemand anders is? Voeg hem niet toe, en maak er geen kopie van. Schrijf alleen op dat u hem kreeg, en wanneer. Een geluidsopname kunt u niet toevoegen: schrijf op wanneer die is gemaakt, en waar u die bewaart.',
  field: 'Bestanden',
  adding: (name: string, at: number, of: number) =>
    of === 1 ? `Bezig met “${name}”` : `Bezig met “${name}” (${at} van ${of})`,
  pages: (done: number, total: number) => `Blad ${done} van ${total}`,
  stop: 'Stop',
  added: (name: string) => `“${name}” is toegevoegd.`,
  notAdded: (name: string) => `“${name}” is niet toegevoegd.`,
  exhibit: (number: number) => `Bijlage ${number}`,
  sorts: {
    letter: 'Brief',
    email: 'E-mail',
    photo: 'Foto',
    document: 'Ander stuk',
  } satisfies Record<FileSort, string>,
  pageCount: (count: number) => (count === 1 ? '1 blad' : `${count} bladen`),
  addedOn: (day: string) => `toegevoegd op ${day}`,
  tellsPlace:
    'Het bestand zegt waar het is gemaakt. Daarom gaat het bestand zelf niet mee in het bewijspakket. De kopie op papier zegt die plaats niet.',
  tellsPlaceNoCopy:
    'Het bestand zegt waar het is gemaakt. Daarom gaat het niet mee in een pakket voor anderen. Een kopie zonder die plaats is er niet. In dat pakket staat alleen dat dit stuk er is.',
  notes: {
    'place-removed': 'In de kopie op papier staat niet meer waar het is gemaakt.',
    'first-picture-only': 'Dit beeld beweegt. Op papier staat alleen het eerste beeld.',
    'made-smaller': 'Op papier is het kleiner dan in het bestand. Kleine letters kunnen wegvallen.',
    'pages-left-out': 'Op papier staan alleen de eerste bladen. Het bestand heeft er meer.',
    'pages-unreadable': 'Niet alle bladen waren te lezen. Die staan niet op papier.',
  } satisfies Record<PrintNote, string>,
  edit: 'Wijzig naam en soort',
  name: 'Hoe noemt u dit stuk?',
  nameHint: 'Deze naam staat in de brief. Zet er geen namen van anderen in.',
  nameMissing: 'Vul een naam in.',
  sort: 'Wat is het?',
  takeOut: 'Haal uit het bewijspakket',
  putBack: 'Zet terug in het bewijspakket',
  takenOut: 'Dit stuk en de data erin gaan niet mee. Het nummer blijft van dit stuk.',
  dates: (count: number) =>
    count === 1 ? 'Data in dit stuk (1 gevonden)' : `Data in dit stuk (${count} gevonden)`,
  datesHint:
    'Hier staan data die in het stuk gevonden zijn. Er komt niets vanzelf in de tijdlijn. Kies alleen wat klopt en wat telt.',
  noDates: 'Er zijn geen data gevonden. U kunt er zelf een toevoegen.',
  inTimeline: 'In de tijdlijn',
  takeAway: 'Haal uit de tijdlijn',
  foundTitle: 'In het stuk gevonden',
  propertiesTitle: 'Wat het bestand over zichzelf zegt',
  propertiesHint: 'Dat zet een toestel of programma erin. Het kan anders zijn dan wat er gebeurde.',
  properties: {
    CreationDate: 'Bestand gemaakt',
    ModDate: 'Bestand gewijzigd',
    Date: 'Datum van de e-mail',
    DateTimeOriginal: 'Foto gemaakt',
    DateTimeDigitized: 'Foto gedigitaliseerd',
  } as Readonly<Record<string, string>>,
  onPage: (page: number) => `blad ${page}`,
  kindQuestion: 'Waarvan is deze datum?',
  kindMissing: 'Kies eerst waarvan deze datum is.',
  kindNone: 'Maak een keuze',
  suggested: 'Dit is een voorstel. Kijk na of het klopt.',
  kinds: {
    dated: 'Datum van het stuk',
    sent: 'Verzonden',
    received: 'Ontvangen',
    signed: 'Ondertekend',
    'in-force': 'Geldt vanaf dan',
    'shared-since': 'Gegevens gedeeld vanaf dan',
    made: 'Bestand gemaakt',
    photographed: 'Foto gemaakt',
    other: 'Iets anders: de woorden uit het stuk',
  } satisfies Record<FileEventKind, string>,
  take: 'Zet in de tijdlijn',
  taken: (kind: string) => `Staat in de tijdlijn: ${kind}`,
  ownDate: 'Voeg een datum toe die niet gevonden is',
  ownWords: 'Wat staat er in het stuk?',
  ownWordsHint: 'Neem de woorden over zoals ze er staan.',
  ownWordsMissing: 'Neem de woorden over, dan is te zien waar de datum over gaat.',
  ownPage: 'Op welk blad? (mag leeg blijven)',
  ownPageMissing: (count: number) =>
    `Vul een heel getal in van 1 tot en met ${count}, of laat het leeg.`,
};
