/**
 * The part of a line of text that has to be covered to hide some of its letters. How wide each letter is is
 * not known, so that it is reckoned in several ways, and the widest part counts: rather a letter too many.
 */
import type { Box } from './capture.ts';
import { runsLeft, type TextSpan } from './lines-of-text.ts';
import type { PlacedText } from './print-copy.ts';

/** How wide a letter is, in any unit. */
type Widths = (letter: string) => number;

const narrow = /[iljtfrI1.,:;'’!|()[\]\-/\s]/;
const wide = /[mwMW@%&—…]/;
const capital = /[\p{Lu}]/u;

/** As in most letters that are printed; figures are as wide as `n`. */
const printed: Widths = (letter) => {
  if (wide.test(letter)) return 0.85;
  if (letter === '1') return 0.55;
  if (narrow.test(letter)) return 0.28;
  return capital.test(letter) ? 0.68 : 0.53;
};

/** As on a typewriter. */
const typed: Widths = () => 0.6;

/** With words pushed apart, so that lines end below one another. */
const justified: Widths = (letter) => (/\s/.test(letter) ? 0.75 : printed(letter));

const ways: readonly Widths[] = [printed, typed, justified];

/** On either side, in letters of a usual width, and in parts of what stands before it. */
const spare = { letters: 1, part: 0.04 };

/** Above and below, in heights of the line. */
const spareHeight = 0.1;

/** `text`: of the whole file. `null` when nothing of the piece lies in `span`. */
export function coveringPart(text: string, piece: PlacedText, span: TextSpan): Box | null {
  const start = Math.max(piece.start, span.start);
  const end = Math.min(piece.end, span.end);
  if (start >= end) return null;
  const part = isLine(piece) ? partOf(text, piece, { start, end }) : { from: 0, to: 1 };
  const { left, top, width, height } = piece;
  return {
    left: left + part.from * width,
    width: (part.to - part.from) * width,
    top: top - spareHeight * height,
    height: (1 + 2 * spareHeight) * height,
  };
}

/** Letters that stand upright beside one another: not one under the other, and not aslant. */
const isLine = ({ start, end, width, height }: PlacedText): boolean =>
  width > height && width / (end - start) > height / 5;

type Part = { readonly from: number; readonly to: number };

/** As parts of the width of the piece, from its left. */
function partOf(text: string, piece: PlacedText, { start, end }: TextSpan): Part {
  const [before, hidden, after] = [
    text.slice(piece.start, start),
    text.slice(start, end),
    text.slice(end, piece.end),
  ];
  const parts = ways.map((widths) => reckoned([before, hidden, after], widths));
  const from = Math.max(0, Math.min(...parts.map((part) => part.from)));
  const to = Math.min(1, Math.max(...parts.map((part) => part.to)));
  return runsLeft(before + hidden + after) ? { from: 1 - to, to: 1 - from } : { from, to };
}

function reckoned(pieces: readonly string[], widths: Widths): Part {
  const [before = 0, hidden = 0, after = 0] = pieces.map((piece) => widthOf(piece, widths));
  const whole = before + hidden + after;
  const room = (beside: number) =>
    beside === 0 ? 0 : spare.letters * widths('n') + spare.part * beside;
  return {
    from: (before - room(before)) / whole,
    to: (before + hidden + room(after)) / whole,
  };
}

const widthOf = (text: string, widths: Widths): number =>
  [...text].reduce((sum, letter) => sum + widths(letter), 0);
