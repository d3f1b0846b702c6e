/** The text of a page in pieces: what is marked, and what lies between. */
import type { FilePassage } from '../../../../domain/file-passage.ts';
import type { FilePassageId } from '../../../../domain/ids.ts';
import type { TextSpan } from '../../../../domain/lines-of-text.ts';
import { quoteOf } from '../../../../domain/selector.ts';

export type MarkedSpan = TextSpan & { readonly id: FilePassageId };

/** A piece of text, and the passage that it belongs to, if any. */
export type TextPiece = TextSpan & { readonly id: FilePassageId | null };

/** Where in the text the passage stands; `null` for a part of a picture. */
export function spanOf({ id, selectors }: FilePassage): MarkedSpan | null {
  const place = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (place?.type !== 'TextPositionSelector' || quoteOf(selectors) === null) return null;
  return { id, start: place.start, end: place.end };
}

export const spansOf = (passages: readonly FilePassage[]): MarkedSpan[] =>
  passages.flatMap((passage) => spanOf(passage) ?? []);

/** The text from `start` to `end` in order, each character once. Where two passages meet, the first one has it. */
export function piecesOf({ start, end }: TextSpan, marks: readonly MarkedSpan[]): TextPiece[] {
  const own = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = own.flatMap((mark) => [mark.start, mark.end]);
  const cuts = [start, ...edges.filter((at) => at > start && at < end), end];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => ({
    start: from,
    end: sorted[index + 1] ?? end,
    id: own.find((mark) => mark.start <= from && mark.end > from)?.id ?? null,
  }));
}
