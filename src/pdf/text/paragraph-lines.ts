/** A paragraph as lines of a column, each piece of it in its place. */
import type { FontName } from '../font-files.ts';
import type { DocumentType } from './document-type.ts';
import { isArabicFont } from './fonts.ts';
import { type Direction, visualOrder } from './levels.ts';
import { type RunLine, runLine } from './runs.ts';
import { type SeenPiece, type Span, seenPieces, trimmed } from './seen-pieces.ts';
import { directionOf, inHardLines, type Words } from './words.ts';
import { wrapLine } from './wrap-line.ts';

export type Type = DocumentType & {
  /** In points. */
  readonly size: number;
};

/** Words that stand together on a line; in points from the left of the column. */
export type LinePiece = {
  readonly words: Words;
  readonly font: FontName;
  readonly x: number;
  readonly width: number;
  /** What is given to the font. */
  readonly text: string;
  /** The words in their order where the drawn ones are not; else `null`. */
  readonly said: string | null;
};

export type Line = {
  /** In reading order. */
  readonly pieces: readonly LinePiece[];
};

type Column = { readonly width: number; readonly base: Direction | 'auto' };

/** The lines; at least one, that may be empty. Those of a text from right to left end on the right. */
export function paragraphLines(words: readonly Words[], column: Column, type: Type): Line[] {
  const base = directionOf(words, column.base);
  const hard = inHardLines(words);
  return hard.flatMap((one, at) => {
    const line = runLine(one, base, type.fontOf);
    const width = (column.width * 1000) / type.size;
    const spans = wrapLine({ line, fonts: type.fonts, width });
    const isLast = at === hard.length - 1;
    return spans.map((span, n) => {
      const goesOn = n === spans.length - 1 ? !isLast : line.text[span.end - 1] === ' ';
      return lineOf({ line, span, goesOn, base, width: column.width }, type);
    });
  });
}

type Part = {
  readonly line: RunLine;
  readonly span: Span;
  /** Words follow on the next line, after a space. */
  readonly goesOn: boolean;
  readonly base: Direction;
  readonly width: number;
};

function lineOf({ line, span, goesOn, base, width }: Part, type: Type): Line {
  const seen = seenPieces(line, trimmed(line, span));
  const widths = seen.map(
    ({ run, drawn }) => (type.fonts.widthOf(run.font, drawn) * type.size) / 1000,
  );
  const order = visualOrder(seen.map(({ run }) => run.level));
  const total = widths.reduce((sum, one) => sum + one, 0);
  const places = placesOf(order, widths, base === 'rtl' ? width - total : 0);
  const pieces = seen.map((piece, at) => ({
    ...pieceOf(piece, goesOn && at === seen.length - 1, order.at(-1) === at),
    x: places[at] ?? 0,
    width: widths[at] ?? 0,
  }));
  return { pieces };
}

/** Where each begins, when they stand beside each other in that order. */
function placesOf(order: readonly number[], widths: readonly number[], from: number): number[] {
  const places: number[] = [];
  let x = from;
  for (const at of order) {
    places[at] = x;
    x += widths[at] ?? 0;
  }
  return places;
}

/** With a space for readers that put lines together; drawn where it shifts nothing. */
function pieceOf({ run, said, drawn }: SeenPiece, goesOn: boolean, isRightmost: boolean) {
  const isRtl = run.level % 2 === 1;
  const words = goesOn ? `${said} ` : said;
  const text = goesOn && isRightmost && !isRtl ? `${drawn} ` : drawn;
  const isTurned = isRtl || isArabicFont(run.font) || text !== words;
  return { words: run.words, font: run.font, text, said: isTurned ? words : null };
}
