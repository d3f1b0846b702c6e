/** Dutch: a pack, for whom it is, as what file, and what to do with it. */
import type { Edition } from '../../domain/pack.ts';
import type { PackForm, PackLock } from '../../domain/pack-choice.ts';
import type { Recognisable } from '../../domain/recognisable.ts';
import type { Rounding } from '../../domain/rounding.ts';

type Named = { readonly name: string; readonly hint: string };

const editions: Record<Edition, Named> = {
  organisation: {
    name: 'De organisatie',
    hint: 'De brief en de bijlagen. Niet wat u aan anderen schreef, en niet wat zij antwoordden.',
  },
  authority: {
    name: 'Een toezichthouder, rechtbank of adviseur',
    hint: 'De brief, de bijlagen, wat u verstuurde en wat er terugkwam. Geen concepten.',
  },
  full: {
    name: 'Uzelf, als volledige kopie',
    hint: 'Alles wat Kantlijn bewaart, ook concepten, oude versies en uw situatie. Niet om af te geven.',
  },
  anonymous: {
    name: 'Wie een tip krijgt, zonder uw naam',
    hint: 'De beelden en teksten, en wat u opschreef. Geen brief, geen naam en geen tijden. Wie een tip krijgt, kan u niet antwoorden.',
  },
};

const roundings: Record<Rounding, string> = {
  day: 'Op de dag: 25 november 2026',
  month: 'Op de maand: november 2026',
};

const recognisable: Record<Recognisable, string> = {
  room: 'De kamer of de plek. Als daar weinig mensen waren, weten zij wie erbij was.',
  day: 'De dag. Wie een agenda of een bezoekerslijst heeft, kan zien wie er die dag was.',
  month: 'De maand. Waren er die maand weinig mensen? Dan zegt ook die iets.',
  wording:
    'Uw eigen woorden. Wie uw brieven of berichten kent, kan uw manier van schrijven herkennen.',
  passages: 'De woorden die u hebt gemarkeerd. Ze laten zien wat voor u van belang is.',
  'own-visit':
    'Er staat bij dat het uw eigen bezoek was. De website kan van dat bezoek iets hebben bewaard.',
  'behind-login': 'Een pagina waarvoor u moest inloggen. Die ziet misschien alleen u zo.',
  pages:
    'De beelden en teksten van pagina’s laten zien wat ze laten zien: ook een naam, een tijd of een aantal. Een beeld laat zien hoe groot uw venster was. Kijk ze zelf na.',
  photos: 'Foto’s die u toevoegde. Een kamer, een hand of een spiegeling kan genoeg zijn.',
  papers: 'Brieven of stukken die u toevoegde. Een kenmerk of een datum kan bij één persoon horen.',
  'same-elsewhere':
    'U maakte al eerder een pakket. Wie dat ook heeft, ziet dezelfde beelden en woorden.',
};

const forms: Record<PackForm, Named> = {
  zip: {
    name: 'Een ZIP-bestand',
    hint: 'Met alle bewaarde bestanden. Wie het krijgt, kan alles controleren.',
  },
  pdf: {
    name: 'Eén PDF in plaats van een ZIP',
    hint: 'Voor wie geen ZIP kan ontvangen: brieven en bijlagen op bladzijden, met gegevens voor computers erin. De bewaarde bestanden zelf zitten er niet in.',
  },
};

const locks: Record<PackLock, Named> = {
  none: {
    name: 'Iedereen die het bestand heeft',
    hint: 'Het is een open bestand. Ook wie het per ongeluk krijgt, kan het lezen.',
  },
  words: {
    name: 'Alleen wie zes woorden van u krijgt',
    hint: 'Het bestand gaat op slot. U krijgt de woorden te zien als het klaar is. Aan de buitenkant is niet te zien wat erin zit.',
  },
  key: {
    name: 'Alleen uw adviseur, met een eigen sleutel',
    hint: 'Uw adviseur geeft u een bestand of een QR-code met die sleutel. U hoeft dan geen woorden door te geven.',
  },
};

const reader: Record<Edition, { readonly title: string; readonly intro: string }> = {
  organisation: {
    title: 'Wat leest de gemeente?',
    intro: 'Dit leest de gemeente als u haar het bewijspakket geeft. Er is nog niets gemaakt.',
  },
  authority: {
    title: 'Wat leest de toezichthouder, de rechtbank of uw adviseur?',
    intro:
      'Dit leest wie u het bewijspakket geeft. Wat u verstuurde en wat er terugkwam, zit er ook in. Er is nog niets gemaakt.',
  },
  full: {
    title: 'Uw volledige kopie',
    intro:
      'Dit is voor uzelf. Er staat alles in, ook wat u niet wilt delen. Geef het niet af. Er is nog niets gemaakt.',
  },
  anonymous: {
    title: 'Wat leest wie uw tip krijgt?',
    intro:
      'Dit leest wie u het bewijspakket geeft. Er staat niet in wie het maakte. U krijgt dus ook geen antwoord. Er is nog niets gemaakt.',
  },
};

const next: Record<Edition, string> = {
  organisation:
    'Geef het bestand aan de organisatie. Bewaar zelf ook een kopie. Schrijf bij ‘Brieven en termijnen’ op wanneer u het verstuurde.',
  authority:
    'Geef het bestand aan wie u gekozen heeft. Bewaar zelf ook een kopie. Schrijf op wanneer en hoe u het gaf.',
  full: 'Bewaar het op een plek waar alleen u bij kunt. Voor iemand anders maakt u een ander pakket.',
  anonymous:
    'Geef het zo dat niet te zien is van wie het komt. Een e-mail noemt uw adres, en een upload kan tonen vanaf welke verbinding het kwam. In uw dossier staat niet dat u dit pakket maakte. Bewaart u zelf een kopie? Dan kan wie die kopie vindt, zien dat het pakket van u is.',
};

export const pack = {
  senderTitle: 'Voor wie is het, en wie schrijft de brief?',
  overviewLanguage: 'Taal van het overzicht',
  recognisableTitle: 'Wie kan u nog herkennen?',
  recognisableIntro: 'Uw naam, uw apparaat en de tijden zitten er niet in. Dit zit er wel in:',
  recognisable,
  recognisableRest:
    'Kantlijn kan niet weten wie wat weet, en ziet niet alles. Wat u niet wilt laten zien, kunt u hieronder weglaten of afdekken.',
  forWhom: 'Voor wie is het pakket?',
  rounding: 'Hoe precies mogen de tijden zijn?',
  roundingHint: 'Met de maand is moeilijker te zien wie er toen was.',
  roundings,
  editions,
  reader,
  file: 'Het bestand',
  form: 'Hoe wilt u het hebben?',
  forms,
  withPdf: 'Doe er een PDF bij om te lezen en te printen',
  withPdfHint:
    'De brieven, en elke bijlage op genummerde bladzijden. Zonder is het pakket kleiner.',
  withArchives: 'Doe er van elke pagina een webarchief bij',
  withArchivesHint:
    'Voor archieven en onderzoekers (WACZ). De beelden en teksten van die pagina’s zitten er dan twee keer in.',
  lock: 'Wie kan het bestand openen?',
  locks,
  readerFile: 'Het bestand of de QR-code van uw adviseur',
  readerText: 'Of plak de sleutel hier',
  readerWords: 'Zijn dit de acht woorden van uw adviseur?',
  readerAsk:
    'Vraag uw adviseur naar de acht woorden, aan de telefoon of op papier. Niet in het bericht waar de sleutel in zat: dat kan iemand hebben veranderd.',
  readerSame: 'Ja, deze woorden zijn dezelfde',
  readerFirst: 'Geef eerst de sleutel van uw adviseur, en vergelijk de acht woorden.',
  lockedForKey: 'Alleen uw adviseur kan dit bestand openen. Ook u kunt het niet meer openen.',
  measuring: 'De grootte wordt uitgerekend.',
  about: (size: string) => `Ongeveer ${size}.`,
  willFit: (limit: number) => `Dat past waarschijnlijk in een e-mail tot ${limit} MB.`,
  willNotFit: (limit: number) => `Dat past waarschijnlijk niet in een e-mail tot ${limit} MB.`,
  canSplit: 'U kunt het in delen splitsen.',
  otherWay: 'Geef het dan op een USB-stick, of op papier.',
  fits: (limit: number) => `Past in een e-mail tot ${limit} MB.`,
  fitsNone: (limit: number) => `Past niet in een e-mail tot ${limit} MB.`,
  mailGrows: 'Een e-mail maakt een bestand ruim een derde groter. Daar is op gerekend.',
  split: 'In delen splitsen?',
  splitNone: 'Nee, alles in één bestand',
  splitMail: (limit: number) => `Delen voor e-mails tot ${limit} MB`,
  splitOther: 'Delen van een andere grootte',
  splitMost: 'Grootste deel, in MB',
  splitProblem: 'Vul een getal in van 1 tot 2000.',
  parts: (count: number) =>
    count === 1 ? 'Het past in één deel.' : `Het worden ongeveer ${count} delen.`,
  partsHint: 'Elk deel is apart te controleren. Samen zijn ze het hele pakket.',
  make: 'Maak het bestand',
  building: 'Het bestand wordt gemaakt',
  steps: {
    covering: (done: number, total: number) => `Afdekken: ${done} van ${total}`,
    copies: (done: number, total: number) => `Beelden klaarmaken voor papier: ${done} van ${total}`,
    pages: (done: number, total: number) => `Bladzijden maken: bijlage ${done} van ${total}`,
    archives: (done: number, total: number) => `Webarchieven voorbereiden: ${done} van ${total}`,
    writing: (percent: number) => `Schrijven: ${percent} %`,
    checking: (percent: number) => `Nalezen en controleren: ${percent} %`,
    searching: (percent: number) => `Zoeken of alles is afgedekt: ${percent} %`,
    locking: (percent: number) => `Op slot doen: ${percent} %`,
    saving: (percent: number) => `Bewaren: ${percent} %`,
  },
  begun: 'Bezig met beginnen.',
  ready: {
    zip: 'Het bewijspakket is klaar en gecontroleerd. Het staat nog niet op uw apparaat.',
    pdf: 'De PDF is klaar. Hij staat nog niet op uw apparaat.',
  },
  readyThere: (name: string) =>
    `Het bewijspakket is klaar en gecontroleerd. Het staat op de plek die u koos, als ${name}.`,
  readyParts: (count: number) =>
    `Het bewijspakket is klaar en gecontroleerd, in ${count} delen. Het staat nog niet op uw apparaat.`,
  part: (number: number, of: number) => `Deel ${number} van ${of}`,
  size: (size: string) => `Grootte: ${size}.`,
  save: { zip: 'Bewaar bewijspakket', pdf: 'Bewaar de PDF' },
  saveLocked: 'Bewaar het bestand',
  lockWords: 'De zes woorden die het bestand openen',
  lockWordsOnce: 'Schrijf deze woorden op. Ze staan alleen hier, en worden nergens bewaard.',
  lockWordsTell:
    'Geef ze door op een andere manier dan het bestand. Stuurt u het bestand met e-mail? Bel dan om de woorden te zeggen.',
  lockWordsOpen:
    'Wie het krijgt, kiest in Kantlijn ‘Bewijspakket openen’. Het programma age opent het ook; typ de woorden dan met de streepjes.',
  savePart: (number: number) => `Bewaar deel ${number}`,
  choosePlace: 'Kies waar u het bewaart',
  choosePlaceOf: (number: number) => `Kies waar u deel ${number} bewaart`,
  placeFirst: 'Kies eerst waar u het bewaart',
  placeFirstHint: 'Dan komt het meteen daar te staan, en nergens anders.',
  saved: (name: string) => `Bewaard als ${name}.`,
  notSaved:
    'Het bestand is daar niet bewaard. Het staat nog klaar. Kies een andere plek, of gebruik de andere knop.',
  fingerprint: 'Vingerafdruk',
  fingerprintHint:
    'Schrijf deze vingerafdruk op, of geef hem door aan wie het pakket krijgt. Als die bij de controle gelijk is, is het hetzelfde pakket.',
  nextTitle: 'Wat nu?',
  next,
  nextParts: 'Bewaar alle delen, en geef ze allemaal af.',
  without: (numbers: string) =>
    `Van bijlage ${numbers} kon een beeld niet worden gelezen. Dat staat op die bladzijde. De rest is compleet.`,
};
