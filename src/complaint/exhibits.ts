/** Bijlagen: which number each piece of evidence of a dossier has, and what it is called. */
import type { FileSort } from '../domain/added-file.ts';
import { artefactOf, type Capture, isOfFile } from '../domain/capture.ts';
import type { Exhibit, PackContents, PageExhibit } from '../domain/dossier.ts';
import { momentOfExhibit } from '../domain/exhibit-moment.ts';
import { isExhibitOf } from '../domain/exhibit-owner.ts';
import { pageOfPassage } from '../domain/file-passage.ts';
import type { BannerChoice } from '../domain/guided-visit.ts';
import type { AddedFileId } from '../domain/ids.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { PackRecord } from '../domain/record.ts';
import { quoteOf, type Selector } from '../domain/selector.ts';
import { sayMoment } from './dates.ts';
import { placesIn } from './exhibit-places.ts';

/**
 * Every quoted passage, every captured page that no passage is quoted from, and every change that was
 * added, numbered from 1. A passage whose capture could not be read is left out: it proves nothing by
 * itself. A change that was taken out again keeps its number, and nothing else gets it.
 */
export function numberExhibits(contents: PackContents): Exhibit[] {
  return placesIn(contents).flatMap(({ exhibit }, index) =>
    exhibit ? [{ ...exhibit, number: index + 1 }] : [],
  );
}

/** The last number that was given away, also to what was taken out since; 0 when none was. */
export const lastExhibitNumber = (contents: PackContents): number => placesIn(contents).length;

/** The number of each file that was added, also of what was taken out since: by its id. */
export const numbersOfFiles = (contents: PackContents): ReadonlyMap<AddedFileId, number> => {
  const places = placesIn(contents);
  return new Map(
    contents.files.map(({ id }) => [id, 1 + places.findIndex((one) => one.id === id)]),
  );
};

/** The exhibits that belong to `record`, in order of their numbers. */
export const exhibitsOf = (record: PackRecord, exhibits: readonly Exhibit[]): Exhibit[] =>
  exhibits.filter((exhibit) => isExhibitOf(record, exhibit));

/** Characters of a quote that a page for reading repeats; `annotations.jsonld` holds all of it. */
const quoteLength = 1_000;

/** The passage that an exhibit quotes from a page, shortened with `[…]`; `null` when it quotes none. */
export const quotedText = (exhibit: Exhibit): string | null =>
  exhibit.kind === 'quote' ? shortQuote(exhibit.annotation.selectors) : null;

export type QuotedPassage = {
  readonly text: string;
  /** Of the file that it stands in, from 1; `null` for what has no pages. */
  readonly page: number | null;
};

/** All passages that an exhibit quotes, each shortened. A part of a picture has no words to quote. */
export function quotedPassages(exhibit: Exhibit): QuotedPassage[] {
  if (exhibit.kind === 'quote')
    return [{ text: shortQuote(exhibit.annotation.selectors), page: null }];
  if (exhibit.kind !== 'file') return [];
  return exhibit.passages
    .map((passage) => ({ text: shortQuote(passage.selectors), page: pageOfPassage(passage) }))
    .filter(({ text }) => text !== '');
}

function shortQuote(selectors: readonly Selector[]): string {
  const characters = [...(quoteOf(selectors)?.exact ?? '')];
  if (characters.length <= quoteLength) return characters.join('');
  return `${characters.slice(0, quoteLength).join('')} […]`;
}

const rightToLeft =
  /[\p{Bidi_Control}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Keeps words that run from right to left from turning the line around them (UAX #9, FSI and PDI). */
export const isolate = (text: string): string =>
  rightToLeft.test(text) ? `\u2068${text}\u2069` : text;

/** Title and address of a captured page, `‘Het gesprek’ (https://…)`; the address alone without title. */
export function namePage({ facts: { title, url } }: Capture): string {
  return title.trim() === '' ? isolate(url) : `‘${isolate(title)}’ (${isolate(url)})`;
}

const kindNames = {
  nl: {
    quote: 'citaat van de pagina',
    page: 'de hele pagina',
    visit: 'voor en na de cookiemelding op',
    change: 'een andere tekst op de pagina',
  },
  en: {
    quote: 'quote from the page',
    page: 'the whole page',
    visit: 'before and after the cookie banner on',
    change: 'another text on the page',
  },
} as const satisfies Record<LetterLanguage, Record<PageExhibit['kind'], string>>;

const sortNames = {
  nl: { letter: 'brief', email: 'e-mail', photo: 'foto', document: 'document' },
  en: { letter: 'letter', email: 'e-mail', photo: 'photo', document: 'document' },
} as const satisfies Record<LetterLanguage, Record<FileSort, string>>;

export const nameSort = (sort: FileSort, language: LetterLanguage): string =>
  sortNames[language][sort];

const choiceNames = {
  nl: { 'nothing-chosen': 'niets gekozen', accepted: 'geaccepteerd', refused: 'geweigerd' },
  en: { 'nothing-chosen': 'nothing chosen', accepted: 'accepted', refused: 'refused' },
} as const satisfies Record<LetterLanguage, Record<BannerChoice, string>>;

/** ` (geweigerd)`, of a page that is a step of a guided visit. */
const stepOf = (exhibit: PageExhibit, language: LetterLanguage): string =>
  exhibit.kind === 'page' && exhibit.capture.visit
    ? ` (${choiceNames[language][exhibit.capture.visit.choice]})`
    : '';

/** Made right after a capture, as a further step: the whole page, but only as it looked. */
const pictureNames = {
  nl: 'de hele pagina als beeld:',
  en: 'the whole page as a picture:',
} as const satisfies Record<LetterLanguage, string>;

const isPictureOnly = (capture: Capture): boolean =>
  artefactOf(capture, 'screenshot-full') !== null && artefactOf(capture, 'snapshot') === null;

const fileNames = {
  nl: { file: 'het PDF-bestand van', viewer: 'de PDF zoals de browser die toonde,' },
  en: { file: 'the PDF file of', viewer: 'the PDF as the browser showed it,' },
} as const;

/** A page as a whole is sometimes no page, but a file that the browser shows. */
function kindName({ kind, capture }: PageExhibit, language: LetterLanguage): string {
  if (kind === 'page' && isPictureOnly(capture)) return pictureNames[language];
  if (kind !== 'page' || !isOfFile(capture)) return kindNames[language][kind];
  return fileNames[language][artefactOf(capture, 'original') ? 'file' : 'viewer'];
}

/** `citaat van de pagina ‘Het gesprek’ (https://…)`: what it is, without its number and its moment. */
export const describeExhibit = (exhibit: Exhibit, language: LetterLanguage): string =>
  exhibit.kind === 'file'
    ? `${nameSort(exhibit.file.sort, language)} ‘${isolate(exhibit.file.title)}’`
    : `${kindName(exhibit, language)}${stepOf(exhibit, language)} ${namePage(exhibit.capture)}`;

/** Characters of a name in a heading or a bookmark. */
const titleLength = 150;

const shortTitle = (name: string): string => {
  const characters = [...name];
  if (characters.length <= titleLength) return name;
  return `${characters.slice(0, titleLength).join('')} […]`;
};

const titlePage = ({ facts: { title, url } }: Capture): string =>
  title.trim() === '' ? isolate(shortTitle(url)) : `‘${isolate(shortTitle(title))}’`;

/** `citaat van de pagina ‘Het gesprek’`: as a heading names it, without the address that stands below. */
export const titleExhibit = (exhibit: Exhibit, language: LetterLanguage): string =>
  exhibit.kind === 'file'
    ? `${sortNames[language][exhibit.file.sort]} ‘${isolate(shortTitle(exhibit.file.title))}’`
    : `${kindName(exhibit, language)}${stepOf(exhibit, language)} ${titlePage(exhibit.capture)}`;

const happened = {
  nl: {
    change: 'gezien',
    file: 'toegevoegd',
    quote: 'vastgelegd',
    page: 'vastgelegd',
    visit: 'vastgelegd',
  },
  en: { change: 'seen', file: 'added', quote: 'captured', page: 'captured', visit: 'captured' },
} as const satisfies Record<LetterLanguage, Record<Exhibit['kind'], string>>;

/** `Bijlage 2: citaat van de pagina ‘Het gesprek’ (https://…), vastgelegd op 25 november 2026 om …`. */
export function nameExhibit(exhibit: Exhibit, language: LetterLanguage): string {
  const what = describeExhibit(exhibit, language);
  const how = happened[language][exhibit.kind];
  const moment = sayMoment(momentOfExhibit(exhibit), language);
  switch (language) {
    case 'nl':
      return `Bijlage ${exhibit.number}: ${what}, ${how} op ${moment}`;
    case 'en':
      return `Exhibit ${exhibit.number}: ${what}, ${how} on ${moment}`;
  }
}

const pageNames = {
  nl: (page: number) => `blad ${page} van het stuk`,
  en: (page: number) => `page ${page} of the item`,
} as const satisfies Record<LetterLanguage, (page: number) => string>;

const exhibitNames = { nl: 'Bijlage', en: 'Exhibit' } as const satisfies Record<
  LetterLanguage,
  string
>;

/** `Bijlage 3: brief ‘…’, blad 2 van het stuk`: where a quote stands. Without a page, as the exhibit is named. */
export const nameSource = (
  exhibit: Exhibit,
  page: number | null,
  language: LetterLanguage,
): string =>
  page === null
    ? nameExhibit(exhibit, language)
    : `${exhibitNames[language]} ${exhibit.number}: ${describeExhibit(exhibit, language)}, ${pageNames[language](page)}`;
