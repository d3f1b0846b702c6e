/** Which mark stands at a point of the window. Painted text takes no clicks of its own. */
import type { AnnotationId } from '../domain/ids.ts';
import type { PaintedRange } from './painter.ts';

export type Point = { readonly x: number; readonly y: number };

type Registry = HighlightRegistry & {
  readonly highlightsFromPoint?: (
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ) => readonly { readonly ranges: readonly AbstractRange[] }[];
};

/** The mark at the point; of marks that lie over each other the shortest. `null` when there is none. */
export function markAt(
  point: Point,
  painted: readonly PaintedRange[],
  shadowRoots: readonly ShadowRoot[],
): AnnotationId | null {
  const [mark] = rangesNear(point, painted, shadowRoots)
    .filter(({ range }) => covers(range, point))
    .sort((a, b) => String(a.range).length - String(b.range).length);
  return mark?.id ?? null;
}

/** Those that the browser names; it may name too many (Firefox), and none in an inner tree. */
function rangesNear(
  point: Point,
  painted: readonly PaintedRange[],
  shadowRoots: readonly ShadowRoot[],
): PaintedRange[] {
  const named = rangesNamed(point, shadowRoots);
  const near = painted.filter(({ range }) => named.has(range));
  if (near.length > 0) return near;
  const caret = document.caretPositionFromPoint(point.x, point.y, {
    shadowRoots: [...shadowRoots],
  });
  return caret
    ? painted.filter(({ range }) => range.isPointInRange(caret.offsetNode, caret.offset))
    : [];
}

function rangesNamed({ x, y }: Point, shadowRoots: readonly ShadowRoot[]): Set<AbstractRange> {
  const registry: Registry = CSS.highlights;
  const hits = registry.highlightsFromPoint?.(x, y, { shadowRoots }) ?? [];
  return new Set(hits.flatMap(({ ranges }) => [...ranges]));
}

// Whoever clicks beside a line is given its nearest letter; that letter was not clicked on.
const covers = (range: Range, { x, y }: Point): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
