/** Pieces of text on a screen, as lines: what a reader sees of a passage. */
import type { Box } from './capture.ts';

/** More lines than a window shows. */
const mostBoxes = 64;

/** Hundredths of a pixel are more than a picture shows. */
const rounded = (length: number): number => Math.round(length * 100) / 100;

/** The pieces that lie beside each other on a line made one; in their order, at most 64. */
export function lineBoxes(pieces: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && isOnLine(line, piece)) lines[lines.length - 1] = around(line, piece);
    else lines.push(piece);
  }
  return lines.slice(0, mostBoxes).map(roundBox);
}

/** They share most of their height, and no more room lies between them than a word would take. */
function isOnLine(a: Box, b: Box): boolean {
  const shared = Math.min(bottomOf(a), bottomOf(b)) - Math.max(a.top, b.top);
  const gap = Math.max(a.left, b.left) - Math.min(rightOf(a), rightOf(b));
  const height = Math.min(a.height, b.height);
  return shared > height / 2 && gap < Math.max(a.height, b.height);
}

function around(a: Box, b: Box): Box {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return {
    left,
    top,
    width: Math.max(rightOf(a), rightOf(b)) - left,
    height: Math.max(bottomOf(a), bottomOf(b)) - top,
  };
}

const roundBox = ({ left, top, width, height }: Box): Box => ({
  left: rounded(left),
  top: rounded(top),
  width: rounded(width),
  height: rounded(height),
});

const rightOf = ({ left, width }: Box): number => left + width;
const bottomOf = ({ top, height }: Box): number => top + height;
