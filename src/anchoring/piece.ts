/** A piece of a text with what stands around it, as a report shows it. */
import type { Surroundings } from '../domain/passage-change.ts';
import { wholeNumbers } from './meaning.ts';
import { cutsCharacter, type Span, trimSpan } from './span.ts';

/** A piece of text with its place in it. */
export type Piece = Span & { readonly text: string };

export const wordsOf = ({ text, start, end }: Piece): string => text.slice(start, end);

/** With the rest of a date or an amount that it begins or ends in. */
export function widened(piece: Piece, other: Piece): Piece {
  const whole = wholeNumbers(piece, other);
  const more = whole.length - (piece.end - piece.start);
  for (let before = 0; before <= more; before++) {
    const start = piece.start - before;
    const span = { start, end: start + whole.length };
    if (start >= 0 && piece.text.startsWith(whole, start))
      return { text: piece.text, ...(trimSpan(piece.text, span) ?? span) };
  }
  return piece;
}

const shown = 300;

/** Up to 300 characters on each side; none is cut in two. */
export function around({ text, start, end }: Piece): Surroundings {
  const from = Math.max(0, start - shown);
  const to = Math.min(text.length, end + shown);
  return {
    before: text.slice(cutsCharacter(text, from) ? from + 1 : from, start),
    after: text.slice(end, cutsCharacter(text, to) ? to - 1 : to),
  };
}
