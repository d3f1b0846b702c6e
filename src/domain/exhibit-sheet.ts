/**
 * Bijlage op papier: what is put on the pages of one exhibit, before anybody decides where a page ends.
 */
import type { Box } from './capture.ts';
import type { KeptFile } from './kept-file.ts';
import type { LetterLanguage } from './language.ts';
import type { Block } from './letter.ts';

/** An image on a page of its own, as large as it can be. */
export type SheetPicture = {
  readonly kind: 'picture';
  readonly image: KeptFile & { readonly width: number; readonly height: number };
  /** What is to be seen on it, for who cannot see it: the text of the page, or the quote and the practice. */
  readonly alt: string;
  /** LetterLanguage of `alt` (BCP 47); `null` when it is not known. */
  readonly altLanguage: string | null;
  /** Marked passages, in pixels of the image. */
  readonly marks: readonly Box[];
  /** Under it: `Deel 2 van 3`. Empty when there is nothing to say. */
  readonly caption: string;
};

export type ExhibitSheet = {
  readonly number: number;
  readonly language: LetterLanguage;
  /** `Bijlage 3: …`: heading and bookmark. */
  readonly title: string;
  /** Before the pictures: quote with context, facts, tables, what is missing. */
  readonly blocks: readonly Block[];
  readonly pictures: readonly SheetPicture[];
};

/** Exhibits in one volume: what people's viewers and mail programs can take. */
export const exhibitsPerVolume = 200;

/** Pages of an exhibit, by the running numbers that are stamped on them; both ends are in it. */
export type PageRange = { readonly first: number; readonly last: number };

/** On which pages an exhibit lies; `null` when it lies on none. */
export type PagesOf = (exhibit: number) => PageRange | null;
