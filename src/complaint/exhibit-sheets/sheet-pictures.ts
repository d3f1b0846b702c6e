/** The pictures of an exhibit: what stands under each, where it is marked, and its words for who cannot see it. */
import { practiceText } from '../../data/practices.ts';
import type { Exhibit } from '../../domain/dossier.ts';
import type { SheetPicture } from '../../domain/exhibit-sheet.ts';
import type { Block } from '../../domain/letter.ts';
import type { PrintImage } from '../../domain/print-copy.ts';
import { namePage, quotedText, titleExhibit } from '../exhibits.ts';
import { heading, paragraph } from '../inlines.ts';
import { type PictureWords, pictureWords } from './file-words.ts';
import { placesOn } from './marks-on.ts';
import type { SheetFacts, ShownCopy } from './sheet-facts.ts';

/** What a picture is, among the pictures of its copy. */
type Placed = {
  readonly shown: ShownCopy;
  readonly image: PrintImage;
  /** From 1, of `parts`: among the images of the same page of the same thing. */
  readonly part: number;
  readonly parts: number;
};

export const sheetPictures = (exhibit: Exhibit, sheet: SheetFacts): SheetPicture[] =>
  placedIn(sheet.copies).map((one) => pictureOf(one, exhibit, sheet));

/** A very long page was kept as several pictures, and they count on. */
function placedIn(copies: readonly ShownCopy[]): Placed[] {
  const all = copies.flatMap((shown) => shown.copy.images.map((image) => ({ shown, image })));
  const met = new Map<string, number>();
  const counted = all.map((one) => {
    const part = (met.get(nameOfPage(one)) ?? 0) + 1;
    met.set(nameOfPage(one), part);
    return { ...one, part };
  });
  return counted.map((one) => ({ ...one, parts: met.get(nameOfPage(one)) ?? one.part }));
}

const nameOfPage = ({ shown, image }: Pick<Placed, 'shown' | 'image'>): string =>
  `${shown.shows} ${image.area.page}`;

function pictureOf(placed: Placed, exhibit: Exhibit, sheet: SheetFacts): SheetPicture {
  const { shown, image } = placed;
  const { blobId, byteLength, sha256, width, height } = image;
  const marks = placesOn(image.area, image, shown.marked);
  return {
    kind: 'picture',
    image: { blobId, byteLength, sha256, width, height },
    marks,
    caption: captionOf(placed, pictureWords[sheet.language]),
    ...altOf(placed, marks.length > 0, exhibit, sheet),
  };
}

type Alt = Pick<SheetPicture, 'alt' | 'altLanguage'>;

/** Of a page of a file its own words; their language is not known. */
function altOf(placed: Placed, isMarked: boolean, exhibit: Exhibit, sheet: SheetFacts): Alt {
  const { shown, image, part } = placed;
  const text = shown.shows === 'file' ? (shown.texts[image.area.page - 1] ?? '').trim() : '';
  if (text !== '' && part === 1) return { alt: text, altLanguage: null };
  return { alt: sayPicture(placed, isMarked, exhibit, sheet), altLanguage: sheet.language };
}

function sayPicture(
  placed: Placed,
  isMarked: boolean,
  exhibit: Exhibit,
  { language, record }: SheetFacts,
): string {
  const words = pictureWords[language];
  const caption = captionOf(placed, words);
  const what = sayWhat(placed.shown, exhibit, language);
  const marked = isMarked ? sayMarked(exhibit, words) : '';
  const about = record && words.about(practiceText(record.practice, language).title);
  const ending = caption === '' ? '.' : `. ${caption}.`;
  return [`${what}${marked}${ending}`, ...(about ? [about] : [])].join(' ');
}

function sayWhat(
  { shows, texts }: ShownCopy,
  exhibit: Exhibit,
  language: SheetFacts['language'],
): string {
  const words = pictureWords[language];
  const title = titleExhibit(exhibit, language);
  if (shows === 'file' || exhibit.kind === 'file')
    return texts.length === 0 ? words.withoutText(title) : title;
  const page = namePage(exhibit.capture);
  return shows === 'window' ? words.screenshot(page) : words.wholePage(page);
}

function sayMarked(exhibit: Exhibit, words: PictureWords): string {
  const quote = quotedText(exhibit);
  return quote === null ? words.withMarks : words.withQuote(quote);
}

/** `Blad 2 van 5 van het stuk, deel 1 van 2`; empty for a picture that is the only one. */
function captionOf({ shown, image, part, parts }: Placed, words: PictureWords): string {
  const { pageCount } = shown.copy;
  const page = pageCount > 1 ? [words.page(image.area.page, pageCount)] : [];
  const cut = parts > 1 ? [words.part(part, parts)] : [];
  return [...page, ...cut].join('. ');
}

/** What is said of the pictures before they come: that they follow, and which of them do not. */
export function aboutPictures(exhibit: Exhibit, sheet: SheetFacts): Block[] {
  const words = pictureWords[sheet.language];
  const isShown = sheet.copies.some(({ copy }) => copy.images.length > 0);
  const notes = notesIn(sheet);
  if (!isShown && sheet.notShown.length === 0 && notes.length === 0)
    return isOfScreen(exhibit) ? [heading(words.heading), paragraph(words.none)] : [];
  return [
    heading(words.heading),
    ...(isShown ? [paragraph(sayMarks(exhibit, sheet, words))] : []),
    ...sheet.notShown.map(({ shows, reason }) =>
      paragraph(words.notShown(words.shown[shows], words.reasons[reason])),
    ),
    ...notes,
  ];
}

function sayMarks({ kind }: Exhibit, { copies }: SheetFacts, words: PictureWords): string {
  const isMarked = copies.some(({ marked }) => marked.some(({ boxes }) => boxes.length > 0));
  if (isMarked) return words.marked;
  return kind === 'quote' ? words.placeUnknown : words.notMarked;
}

/** What a reader should know of the copies, each once. */
const notesIn = ({ copies, language }: SheetFacts): Block[] =>
  [...new Set(copies.flatMap(({ copy }) => copy.notes))].map((note) =>
    paragraph(pictureWords[language].notes[note]),
  );

/** What is expected to have a picture; the other kinds are told in words. */
const isOfScreen = ({ kind }: Exhibit): boolean => kind === 'quote' || kind === 'page';
