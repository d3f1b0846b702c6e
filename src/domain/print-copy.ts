/**
 * Afdrukkopie: a picture or a PDF as images that fit on paper, with nothing in them but what is to be
 * seen. Made once and stored, so that every browser puts the same bytes in a document.
 */
import type { BlobId, PrintCopyId } from './ids.ts';
import type { KeptFile } from './kept-file.ts';
import type { Revision } from './revision.ts';

/** Which part of which page of the source an image shows: pixels of a picture, points of a PDF. */
export type PrintArea = {
  /** From 1; a picture has one page. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type PrintImage = KeptFile & {
  /** JPEG, RGB: a document takes it as it is. */
  readonly mediaType: 'image/jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly area: PrintArea;
};

/** What a reader should know of the copy. */
export const printNotes = [
  /** The file said where it was made; the copy does not. */
  'place-removed',
  /** Of an animation only the first picture is shown. */
  'first-picture-only',
  /** It was larger than paper can show. */
  'made-smaller',
  /** Only the first pages are shown: there were too many. */
  'pages-left-out',
  /** Some pages could not be shown. */
  'pages-unreadable',
] as const;
export type PrintNote = (typeof printNotes)[number];

export type PrintCopy = Revision<PrintCopyId> & {
  readonly kind: 'print-copy';
  /** The kept file that it is a copy of. */
  readonly of: BlobId;
  /** Of the source. */
  readonly pageCount: number;
  /** In reading order; empty for text without a look of its own, such as an e-mail. */
  readonly images: readonly PrintImage[];
  /** In UTF-8, pages parted by form feeds (U+000C); `null` when it has no text. */
  readonly text: KeptFile | null;
  /** Where the text stands, as JSON: `PlacedText[]`; `null` when that is not known. */
  readonly places: KeptFile | null;
  readonly notes: readonly PrintNote[];
};

/** A piece of the text on one line, and where it stands, in the units of `PrintArea`. */
export type PlacedText = {
  readonly page: number;
  /** In UTF-16 units of the whole text, form feeds counted. */
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Between the texts of two pages. */
export const pageBreak = '\f';
