/**
 * The empty space around a line of text that counts as its own: a hand that selects lets go beside the
 * words, and a browser would lose the selection there.
 */
import type { PlacedText } from '../../../../domain/print-copy.ts';
import type { Size } from './part-box.ts';

export type LineRoom = {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
};

const bottomOf = ({ top, height }: PlacedText): number => top + height;
const rightOf = ({ left, width }: PlacedText): number => left + width;

/** Up to the page's edge and the lines around it, and over none of them. */
export function roomOf(line: PlacedText, lines: readonly PlacedText[], page: Size): LineRoom {
  const middle = line.top + line.height / 2;
  const others = lines.filter((other) => other !== line);
  const tops = others.map(({ top }) => top).filter((top) => top > middle);
  const isFirst = others.every((other) => other.top >= line.top);
  const below = Math.max(0, Math.min(page.height, ...tops) - bottomOf(line));
  const above = isFirst ? Math.max(0, line.top) : 0;
  const beside = others.filter(
    (other) => other.top < bottomOf(line) + below && bottomOf(other) > line.top - above,
  );
  const ends = beside.map(rightOf).filter((end) => end <= line.left);
  const starts = beside.map(({ left }) => left).filter((start) => start >= rightOf(line));
  return {
    left: Math.max(0, line.left - Math.max(0, ...ends)),
    right: Math.max(0, Math.min(page.width, ...starts) - rightOf(line)),
    above,
    below,
  };
}
