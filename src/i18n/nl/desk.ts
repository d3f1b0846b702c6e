/** Dutch: for whom a dossier is kept, and how far it is with each organisation. */
import type { MandateUse } from '../../domain/client.ts';
import type { MatrixLack } from '../../domain/matrix.ts';

const uses: Readonly<Record<MandateUse, string>> = {
  organisation: 'Brieven aan de organisatie',
  objection: 'Bezwaar',
  court: 'De rechter',
  ap: 'De Autoriteit Persoonsgegevens (AP)',
  publication: 'Openbaar maken, zonder naam',
};

const lacks: Readonly<Record<MatrixLack, string>> = {
  address: 'Het adres is niet bekend.',
  exhibit: 'Er is nog geen bijlage.',
  person: 'Van een melding is niet gezegd van wie die is.',
  mandate: 'Niet iedereen tekende een machtiging.',
  'first-contact': 'Er is nog niet eerst geschreven.',
};

export const desk = {
  people: 'Mensen en machtigingen',
  peopleIntro:
    'Voor wie u dit dossier bijhoudt. Wie het pakket krijgt, ziet geen namen uit deze lijst.',
  nobodyYet: 'Er staat nog niemand in de lijst. Voeg iemand toe, of open een pakket.',
  add: 'Iemand toevoegen',
  ofPack: (reports: number) =>
    reports === 1
      ? 'Er kwam een pakket met 1 melding binnen. Van wie is dat?'
      : `Er kwam een pakket met ${reports} meldingen binnen. Van wie is dat?`,
  addForPack: 'Voeg die persoon toe',
  noName: 'Naam niet ingevuld',
  reports: (count: number) => (count === 1 ? '1 melding' : `${count} meldingen`),
  change: (label: string) => `Wijzig ${label}`,
  withdraw: (label: string) => `${label} doet niet meer mee`,
  takesPartAgain: (label: string) => `${label} doet weer mee`,
  withdrawn: (day: string) =>
    `Doet niet meer mee sinds ${day}. Niets van deze persoon gaat mee in iets nieuws.`,
  uses,
  mayFor: 'U mag nu voor deze persoon schrijven:',
  mayForNothing: 'Er is nog geen machtiging die telt.',
  mandateOf: (day: string) => `Machtiging van ${day}`,
  until: (day: string) => `telt tot en met ${day}`,
  noScan: 'De ondertekende machtiging ontbreekt. Daarom telt deze nog niet.',
  addMandate: (label: string) => `Machtiging van ${label} toevoegen`,
  endMandate: (day: string) => `De machtiging van ${day} telt niet meer`,
  name: 'Naam',
  nameHint: 'Alleen voor u. De naam komt in geen enkel pakket voor anderen.',
  note: 'Aantekening',
  noteHint: 'Alleen voor u. Mag leeg blijven.',
  theirReports: 'Welke meldingen zijn van deze persoon?',
  save: 'Bewaar',
  cancel: 'Niet doen',
  whatFor: 'Waarvoor is de machtiging?',
  chooseUse: 'Kies waarvoor de machtiging is.',
  signedOn: 'Op welke dag is die ondertekend?',
  noSuchDay: 'Kies de dag waarop de machtiging is ondertekend. Die is niet later dan vandaag.',
  untilWhen: 'Tot en met welke dag telt die?',
  untilHint: 'Laat leeg als er geen einddatum op staat.',
  endBeforeStart: 'De einddatum is eerder dan de dag van ondertekenen.',
  scan: 'Foto of PDF van de ondertekende machtiging',
  scanHint: 'Kan ook later. Zonder dit bestand telt de machtiging nog niet.',
  withdrawQuestion: (label: string) => `Doet ${label} niet meer mee?`,
  withdrawText:
    'Alles van deze persoon blijft op dit apparaat staan. Het gaat niet mee in nieuwe brieven en pakketten. Wat al verstuurd is, haalt u hiermee niet terug.',
  since: 'Sinds welke dag?',
  noSinceDay: 'Kies een dag die niet later is dan vandaag.',
  withheld: (count: number) =>
    count === 1
      ? '1 melding is van iemand die niet meer meedoet. Die gaat nergens in mee.'
      : `${count} meldingen zijn van mensen die niet meer meedoen. Die gaan nergens in mee.`,
  matrix: 'Stand per organisatie',
  matrixIntro:
    'Geteld in dit dossier. Meldingen, mensen en machtigingen zijn apart geteld: een melding is geen mens.',
  columns: {
    organisation: 'Organisatie',
    reports: 'Meldingen',
    persons: 'Mensen',
    mandates: 'Machtigingen',
    exhibits: 'Bijlagen',
    firstContact: 'Eerst geschreven',
    answer: 'Laatste antwoord',
    lacks: 'Wat nog ontbreekt',
  },
  total: 'Samen',
  none: 'nog niet',
  nothingLacks: 'niets',
  ofNobody: (count: number) =>
    count === 1 ? 'en 1 melding van niemand' : `en ${count} meldingen van niemand`,
  lacks,
  saveTable: 'Bewaar als tabel (CSV)',
  tableFile: 'stand-per-organisatie.csv',
};
