/**
 * Pages with everything in its place, before anything is drawn. In points, from the top left of an A4.
 * The items of a page stand in reading order; each belongs to one element of the structure, or is an
 * artifact: a line, a box, a colour behind words.
 */
import type { Box } from '../../domain/capture.ts';
import type { SheetPicture } from '../../domain/exhibit-sheet.ts';
import type { FontName } from '../font-files.ts';

/** Structure types of PDF 1.7 that we use. */
export type StructRole =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Caption'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span';

/**
 * One element of the structure. Identity counts: what goes on over two pages is the same object. The
 * children of an element stand in the order in which they are first met on the pages.
 */
export type StructElement = {
  readonly role: StructRole;
  /** `null`: an element right under the document. */
  readonly parent: StructElement | null;
  /** BCP 47; `null`: that of its parent. Empty when it is in no known language. */
  readonly language: string | null;
  /** Of a part as a whole, as in the bookmarks. */
  readonly title: string | null;
  /** What is to be seen; of a `Figure` always, and of a `Link` where it leads. */
  readonly alt: string | null;
  /** The words in their order, for words that are drawn from right to left. */
  readonly actualText: string | null;
  /** Of a `TH` always. */
  readonly scope: 'Column' | 'Row' | null;
  /** Of an `L` always. */
  readonly numbering: 'None' | 'Disc' | 'Decimal' | null;
};

/**
 * Words in one font, on one line. A piece in an Arabic font is drawn in one go (with `features: []`, so
 * that it is not split at spaces), others word by word: they are measured so.
 */
export type TextPiece = {
  readonly kind: 'text';
  readonly font: FontName;
  readonly size: number;
  /** Where it begins on the left, whichever way it runs. */
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  /** Without a space at its end. */
  readonly width: number;
  /** Exactly what is given to the font; each of its characters is in it. */
  readonly text: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** `null`: an artifact, said before on another page, such as the header of a table that goes on. */
  readonly of: StructElement | null;
  /** Number of the exhibit whose first page it leads to. Then `of` lies in a `Link`. */
  readonly exhibit: number | null;
};

/** A straight line. */
export type RulePiece = {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
  readonly thickness: number;
  readonly colour: string;
};

/** A rectangle, drawn round its edge or filled. */
export type BoxPiece = {
  readonly kind: 'box' | 'fill';
  readonly box: Box;
  readonly colour: string;
};

export type PicturePiece = {
  readonly kind: 'picture';
  readonly picture: SheetPicture;
  readonly box: Box;
  /** Marked passages, on the page. */
  readonly marks: readonly Box[];
  /** A `Figure`. */
  readonly of: StructElement;
};

export type Placed = TextPiece | RulePiece | BoxPiece | PicturePiece;

export type LaidPage = { readonly items: readonly Placed[] };

/** The sheet on top, the letter or an annex. */
export type LaidPart = {
  /** Also of the bookmark. */
  readonly title: string;
  readonly language: string;
  readonly pages: readonly LaidPage[];
};
