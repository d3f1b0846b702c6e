/** Which words are laid over the image of a page, and which can only stand below it. */
import type { FilePage } from '../../../../domain/file-pages.ts';
import { linesOf, type TextSpan } from '../../../../domain/lines-of-text.ts';
import type { PlacedText } from '../../../../domain/print-copy.ts';

export type PageLayer = {
  /** In the order in which they are read. */
  readonly lines: readonly PlacedText[];
  /** Words of which nobody knows where they stand. */
  readonly rest: readonly TextSpan[];
};

export function layerOf(
  { page, size, text: span }: FilePage,
  text: string,
  places: readonly PlacedText[],
): PageLayer {
  if (span === null) return { lines: [], rest: [] };
  const own = size === null ? [] : places.filter((place) => place.page === page);
  const lines = linesOf(own.filter(({ start, end }) => start >= span.start && end <= span.end));
  return { lines, rest: between(span, lines).filter((gap) => hasWords(text, gap)) };
}

const hasWords = (text: string, { start, end }: TextSpan): boolean =>
  text.slice(start, end).trim() !== '';

/** What of the text is on no line. */
function between({ start, end }: TextSpan, lines: readonly PlacedText[]): TextSpan[] {
  const gaps: TextSpan[] = [];
  let from = start;
  for (const line of lines) {
    gaps.push({ start: from, end: line.start });
    from = Math.max(from, line.end);
  }
  return [...gaps, { start: from, end }].filter((gap) => gap.start < gap.end);
}
