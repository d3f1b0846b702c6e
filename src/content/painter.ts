/**
 * Puts marks on the page with the CSS Custom Highlight API: one highlight for each look, and no element
 * is added. The page could still notice it, which is why the person is asked.
 */
import type { AnnotationId } from '../domain/ids.ts';
import { type MarkLook, markLooks } from '../domain/mark-look.ts';
import type { LookNames } from '../messaging/page-calls.ts';

export type PaintedRange = {
  readonly id: AnnotationId;
  readonly look: MarkLook;
  readonly range: Range;
};

/** Paints these and nothing else; what others registered is left alone. */
export function paint(ranges: readonly PaintedRange[], names: LookNames): void {
  for (const look of markLooks) {
    const own = ranges.filter((painted) => painted.look === look).map(({ range }) => range);
    if (own.length === 0) CSS.highlights.delete(names[look]);
    else CSS.highlights.set(names[look], new Highlight(...own));
  }
}

export const unpaint = (names: LookNames): void => paint([], names);
