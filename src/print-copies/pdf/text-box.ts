/** Where a piece of text stands on a page, from the top left, however the page and the text are turned. */
import type { Box } from '../../domain/capture.ts';

/** `[a, b, c, d, e, f]`: `x` becomes `a·x + c·y + e`, and `y` becomes `b·x + d·y + f`. */
type Matrix = readonly number[];

export type TextPiece = {
  /** From its own units, one line high, to those of the page. */
  readonly transform: Matrix;
  /** Along the line, in units of the page. */
  readonly width: number;
};

/** Of the height of a line: what stands above and below the line on which letters stand. */
const above = 0.85;
const below = 0.2;

/** The smallest box around it; `toTop` turns units of the page into points from the top left. */
export function boxOf({ transform, width }: TextPiece, toTop: Matrix): Box {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const along = lengthOf(a, b) || 1;
  const ends = [0, width].flatMap((far) =>
    [-below, above].map((up) => [x + (far * a) / along + up * c, y + (far * b) / along + up * d]),
  );
  return around(ends.map(([left = 0, top = 0]) => moved(left, top, toTop)));
}

const lengthOf = (x: number, y: number): number => Math.hypot(x, y);

function moved(x: number, y: number, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix) {
  return { left: a * x + c * y + e, top: b * x + d * y + f };
}

function around(points: readonly { readonly left: number; readonly top: number }[]): Box {
  const lefts = points.map(({ left }) => left);
  const tops = points.map(({ top }) => top);
  const left = Math.min(...lefts);
  const top = Math.min(...tops);
  return {
    left: rounded(left),
    top: rounded(top),
    width: rounded(Math.max(...lefts) - left),
    height: rounded(Math.max(...tops) - top),
  };
}

// A hundredth of a point cannot be seen, and a thousand lines of figures take room.
const rounded = (length: number): number => Math.round(length * 100) / 100;
