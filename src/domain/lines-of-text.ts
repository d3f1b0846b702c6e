/** Where words stand on the pages of a file: pieces of text put together to lines, and cut to a passage. */
import type { Box } from './capture.ts';
import type { FilePlace } from './file-passage.ts';
import type { PlacedText } from './print-copy.ts';

/** From `start` up to, not including, `end`, in UTF-16 units of the text of the file. */
export type TextSpan = { readonly start: number; readonly end: number };

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const strong = /\p{L}/u;

/** Its first letter says in which direction a piece of text runs. */
export const runsLeft = (text: string): boolean => rightToLeft.test(strong.exec(text)?.[0] ?? '');

/**
 * The part of a piece that lies in the passage, as if all its characters were as wide; `null` when none
 * does. Nothing is cut from above or below.
 */
function cut(text: string, piece: PlacedText, span: TextSpan): PlacedText | null {
  const start = Math.max(piece.start, span.start);
  const end = Math.min(piece.end, span.end);
  if (start >= end) return null;
  const each = piece.width / (piece.end - piece.start);
  const before = runsLeft(text.slice(piece.start, piece.end))
    ? piece.end - end
    : start - piece.start;
  return { ...piece, start, end, left: piece.left + before * each, width: (end - start) * each };
}

/** Wider apart than this, in heights of the text, words are of another column. */
const widestGap = 1.2;

/** Whether a piece goes on where the line before it ends, on either side of it. */
function goesOn(line: PlacedText, next: PlacedText): boolean {
  if (line.page !== next.page) return false;
  const height = Math.max(line.height, next.height);
  const shared =
    Math.min(line.top + line.height, next.top + next.height) - Math.max(line.top, next.top);
  if (shared < Math.min(line.height, next.height) / 2) return false;
  const gap = Math.max(next.left - (line.left + line.width), line.left - (next.left + next.width));
  return gap <= widestGap * height;
}

/** What lies around both. */
function around(line: PlacedText, next: PlacedText): PlacedText {
  const left = Math.min(line.left, next.left);
  const top = Math.min(line.top, next.top);
  return {
    page: line.page,
    start: Math.min(line.start, next.start),
    end: Math.max(line.end, next.end),
    left,
    top,
    width: Math.max(line.left + line.width, next.left + next.width) - left,
    height: Math.max(line.top + line.height, next.top + next.height) - top,
  };
}

/** Pieces that follow each other on one line, as one; in the order of the text. */
export function linesOf(places: readonly PlacedText[]): PlacedText[] {
  const lines: PlacedText[] = [];
  for (const piece of places.toSorted((a, b) => a.start - b.start)) {
    const last = lines.at(-1);
    if (last && goesOn(last, piece)) lines[lines.length - 1] = around(last, piece);
    else lines.push(piece);
  }
  return lines;
}

const boxOf = ({ left, top, width, height }: PlacedText): Box => ({ left, top, width, height });

/** Where the passage stands, line by line, in order of pages. Empty when that is not known. */
export function boxesOf(text: string, places: readonly PlacedText[], span: TextSpan): FilePlace[] {
  const lines = linesOf(places.flatMap((piece) => cut(text, piece, span) ?? []));
  const pages = [...new Set(lines.map(({ page }) => page))].sort((a, b) => a - b);
  return pages.map((page) => ({
    page,
    boxes: lines.filter((line) => line.page === page).map(boxOf),
  }));
}
