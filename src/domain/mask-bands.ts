/**
 * The pixels of many boxes, each once. Ten thousand boxes over each other would be drawn ten thousand times
 * in the same place, and looked at as often afterwards.
 */
import { bottomOf, type MaskBox, rightOf } from './mask.ts';

/** From `left` up to `right`. */
export type MaskSpan = { readonly left: number; readonly right: number };

/** Rows from `top` up to `bottom` that are all covered in the same places. */
export type MaskBand = {
  readonly top: number;
  readonly bottom: number;
  /** From left to right; none touches another. */
  readonly spans: readonly MaskSpan[];
};

/** From top to bottom; rows without a box are in none. */
export function bandsOf(boxes: readonly MaskBox[]): MaskBand[] {
  const edges = edgesOf(boxes);
  const rows = [...edges.keys()].sort((one, other) => one - other);
  const changes = new Int32Array(boxes.reduce((most, box) => Math.max(most, rightOf(box)), 0) + 1);
  return rows.flatMap((top, index) => {
    for (const { box, step } of edges.get(top) ?? []) change(changes, box, step);
    const bottom = rows[index + 1];
    const spans = spansIn(changes);
    return bottom === undefined || spans.length === 0 ? [] : [{ top, bottom, spans }];
  });
}

/** A box begins (1) or is over (-1). */
type Edge = { readonly box: MaskBox; readonly step: 1 | -1 };

/** By the row that they lie on. */
function edgesOf(boxes: readonly MaskBox[]): ReadonlyMap<number, readonly Edge[]> {
  const edges = new Map<number, Edge[]>();
  const put = (row: number, edge: Edge) => {
    const there = edges.get(row);
    if (there) there.push(edge);
    else edges.set(row, [edge]);
  };
  for (const box of boxes) {
    put(box.top, { box, step: 1 });
    put(bottomOf(box), { box, step: -1 });
  }
  return edges;
}

/** At each column: how many more boxes lie on it than on the one before. */
function change(changes: Int32Array, box: MaskBox, step: number): void {
  changes[box.left] = (changes[box.left] ?? 0) + step;
  changes[rightOf(box)] = (changes[rightOf(box)] ?? 0) - step;
}

function spansIn(changes: Int32Array): MaskSpan[] {
  const spans: MaskSpan[] = [];
  let depth = 0;
  let left = 0;
  for (let column = 0; column < changes.length; column++) {
    const step = changes[column] ?? 0;
    if (depth === 0 && step > 0) left = column;
    if (depth > 0 && depth + step === 0) spans.push({ left, right: column });
    depth += step;
  }
  return spans;
}
