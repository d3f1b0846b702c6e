/** A paragraph as strips: one for each line. */
import type { Direction } from '../text/levels.ts';
import { type Line, type LinePiece, paragraphLines } from '../text/paragraph-lines.ts';
import type { Words } from '../text/words.ts';
import { ink } from './measures.ts';
import type { StructElement, TextPiece } from './placed.ts';
import type { Setting } from './setting.ts';
import { type Strip, strip } from './strip.ts';
import { element } from './structure.ts';
import { plainWords } from './words-of.ts';

// Halfway between what stands above the line that letters stand on and what hangs below it, in Noto Sans.
const middle = 0.388;

/** The lines of the words, which run that way unless they say otherwise. */
export function lineStrips(
  words: readonly Words[],
  base: Direction | 'auto',
  setting: Setting,
): Strip[] {
  const { column, type, sizes } = setting;
  const y = sizes.leading / 2 + middle * sizes.size;
  return paragraphLines(words, { width: column.width, base }, type).map((line) =>
    strip(sizes.leading, piecesOn(line, column.left, { y, size: sizes.size })),
  );
}

type Cell = { readonly of: StructElement | null; readonly base: Direction | 'auto' };

/** The same for a cell: a row has all of its cells, also those that say nothing. */
export function cellStrips(words: readonly Words[], { of, base }: Cell, setting: Setting): Strip[] {
  const strips = lineStrips(words, base, setting);
  if (of === null || strips.some(({ items }) => items.length > 0)) return strips;
  return lineStrips(plainWords('\u00a0', of), base, setting);
}

type Place = Pick<TextPiece, 'y' | 'size'>;

const piecesOn = (line: Line, left: number, place: Place): TextPiece[] =>
  line.pieces.map((piece) => textPiece(piece, left, place));

const textPiece = (
  { words, said, x, width, font, text }: LinePiece,
  left: number,
  place: Place,
): TextPiece => ({
  kind: 'text',
  font,
  ...place,
  x: left + x,
  width,
  text,
  colour: ink.words,
  of: spanOf(words.of, said),
  exhibit: words.exhibit,
});

/** Words that are drawn in another order than they are read have an element of their own. */
const spanOf = (of: StructElement | null, said: string | null): StructElement | null =>
  said === null || of === null ? of : element('Span', of, { actualText: said });
