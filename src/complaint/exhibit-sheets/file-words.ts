/** The words for letters, photos and e-mails on paper, and for pictures that are on paper or are not. */
import type { LetterLanguage } from '../../domain/language.ts';
import type { PrintNote } from '../../domain/print-copy.ts';
import type { NotShownReason, ShownKind } from './sheet-facts.ts';

export type FileWords = {
  readonly facts: string;
  readonly name: string;
  readonly sort: string;
  readonly mediaType: string;
  readonly added: string;
  readonly byWriter: string;
  readonly pages: string;
  readonly marked: string;
  readonly nothingMarked: string;
  readonly markedPart: (page: number) => string;
  readonly page: (page: number) => string;
  readonly dates: string;
  readonly datesCaption: string;
  readonly dateColumns: readonly [what: string, when: string, where: string, words: string];
  readonly datesFrom: string;
  readonly otherDate: string;
  readonly text: string;
  readonly noText: string;
  readonly textUnreadable: string;
};

export const fileWords: Readonly<Record<LetterLanguage, FileWords>> = {
  nl: {
    facts: 'Wat dit is',
    name: 'Naam',
    sort: 'Soort stuk',
    mediaType: 'Soort bestand',
    added: 'Toegevoegd',
    byWriter:
      'De schrijver heeft dit stuk zelf toegevoegd. Naam en soort zijn zo door de schrijver gekozen.',
    pages: 'Bladen van het stuk',
    marked: 'Wat is gemarkeerd',
    nothingMarked: 'In dit stuk is niets gemarkeerd.',
    markedPart: (page) => `Op blad ${page} van het stuk is een deel van het beeld aangegeven.`,
    page: (page) => `Blad ${page} van het stuk`,
    dates: 'Datums in dit stuk',
    datesCaption: 'Datums, met waar zij staan',
    dateColumns: ['Wat', 'Wanneer', 'Waar', 'Wat er staat'],
    datesFrom: 'De schrijver koos deze datums. Zij staan ook in de tijdlijn.',
    otherDate: 'iets anders',
    text: 'De tekst',
    noText: 'Er staat geen tekst in die te lezen is.',
    textUnreadable: 'De tekst kon niet worden gelezen. Het bestand is niet veranderd.',
  },
  en: {
    facts: 'What this is',
    name: 'Name',
    sort: 'Kind of item',
    mediaType: 'Kind of file',
    added: 'Added',
    byWriter: 'The writer added this item. Its name and its kind are as the writer chose them.',
    pages: 'Pages of the item',
    marked: 'What was marked',
    nothingMarked: 'Nothing was marked in this item.',
    markedPart: (page) => `On page ${page} of the item a part of the picture was pointed at.`,
    page: (page) => `Page ${page} of the item`,
    dates: 'Dates in this item',
    datesCaption: 'Dates, with where they stand',
    dateColumns: ['What', 'When', 'Where', 'What it says'],
    datesFrom: 'The writer chose these dates. They are in the chronology as well.',
    otherDate: 'something else',
    text: 'The text',
    noText: 'There is no text in it that can be read.',
    textUnreadable: 'The text could not be read. The file was not changed.',
  },
};

export type PictureWords = {
  readonly heading: string;
  readonly shown: Readonly<Record<ShownKind, string>>;
  readonly none: string;
  readonly marked: string;
  readonly notMarked: string;
  /** Of a sentence that could not be seen when the picture was made, or that moved. */
  readonly placeUnknown: string;
  readonly notShown: (what: string, why: string) => string;
  readonly reasons: Readonly<Record<NotShownReason, string>>;
  readonly notes: Readonly<Record<PrintNote, string>>;
  readonly part: (part: number, of: number) => string;
  readonly page: (page: number, of: number) => string;
  /** Alternative text: of what, with which sentence on it, about which practice. */
  readonly screenshot: (page: string) => string;
  readonly wholePage: (page: string) => string;
  readonly withQuote: (quote: string) => string;
  readonly withMarks: string;
  readonly about: (practice: string) => string;
  readonly withoutText: (file: string) => string;
};

export const pictureWords: Readonly<Record<LetterLanguage, PictureWords>> = {
  nl: {
    heading: 'De beelden',
    shown: {
      window: 'wat het venster toonde',
      'whole-page': 'de hele pagina',
      file: 'het stuk',
    },
    none: 'Bij deze bijlage is geen beeld bewaard.',
    marked: 'Hierna staan de beelden. De gemarkeerde tekst is daarop aangegeven.',
    notMarked: 'Hierna staan de beelden.',
    placeUnknown:
      'Hierna staan de beelden. Waar de gemarkeerde tekst daarop staat, is niet bekend.',
    notShown: (what, why) => `Hier ontbreekt een beeld: ${what}. ${why} De rest is er wel.`,
    reasons: {
      'file-damaged': 'Het bestand is beschadigd.',
      'file-locked': 'Het bestand vraagt om een wachtwoord.',
      'picture-not-read': 'Deze browser kan dit beeld niet lezen.',
      'picture-too-large': 'Het beeld is te groot om te tonen.',
      'kind-not-known': 'Dit soort bestand is niet bekend.',
      'blob-damaged': 'Het bewaarde bestand kan niet meer worden gelezen.',
    },
    notes: {
      'place-removed': 'In het bestand stond waar het is gemaakt. Dat is in deze kopie weggelaten.',
      'first-picture-only': 'Het stuk beweegt. Hier staat alleen het eerste beeld.',
      'made-smaller': 'Het beeld was groter dan papier kan tonen. Het is hier verkleind.',
      'pages-left-out': 'Het stuk heeft meer bladen. Hier staan alleen de eerste.',
      'pages-unreadable': 'Een of meer bladen konden niet worden getoond. Zij ontbreken hier.',
    },
    part: (part, of) => `Deel ${part} van ${of}`,
    page: (page, of) => `Blad ${page} van ${of} van het stuk`,
    screenshot: (page) => `Schermafbeelding van ${page}`,
    wholePage: (page) => `Beeld van de hele pagina ${page}`,
    withQuote: (quote) => `, met daarop de zin ‘${quote}’`,
    withMarks: ', met daarop wat is gemarkeerd',
    about: (practice) => `Het gaat over: ${practice}.`,
    withoutText: (file) => `${file}, zonder tekst die te lezen is`,
  },
  en: {
    heading: 'The pictures',
    shown: {
      window: 'what the window showed',
      'whole-page': 'the whole page',
      file: 'the item',
    },
    none: 'No picture was kept with this exhibit.',
    marked: 'The pictures follow. The marked text is shown on them.',
    notMarked: 'The pictures follow.',
    placeUnknown: 'The pictures follow. Where the marked text stands on them is not known.',
    notShown: (what, why) => `A picture is missing here: ${what}. ${why} The rest is here.`,
    reasons: {
      'file-damaged': 'The file is damaged.',
      'file-locked': 'The file asks for a password.',
      'picture-not-read': 'This browser cannot read this picture.',
      'picture-too-large': 'The picture is too large to be shown.',
      'kind-not-known': 'This kind of file is not known.',
      'blob-damaged': 'The kept file can no longer be read.',
    },
    notes: {
      'place-removed': 'The file said where it was made. That was left out of this copy.',
      'first-picture-only': 'The item moves. Only the first picture stands here.',
      'made-smaller': 'The picture was larger than paper can show. It was made smaller here.',
      'pages-left-out': 'The item has more pages. Only the first ones stand here.',
      'pages-unreadable': 'One or more pages could not be shown. They are not here.',
    },
    part: (part, of) => `Part ${part} of ${of}`,
    page: (page, of) => `Page ${page} of ${of} of the item`,
    screenshot: (page) => `Screenshot of ${page}`,
    wholePage: (page) => `Picture of the whole page ${page}`,
    withQuote: (quote) => `, with on it the sentence ‘${quote}’`,
    withMarks: ', with on it what was marked',
    about: (practice) => `It is about: ${practice}.`,
    withoutText: (file) => `${file}, without text that can be read`,
  },
};
