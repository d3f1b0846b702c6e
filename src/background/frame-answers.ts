/** Every frame of a page answers for itself; this makes one answer of them. */
import type { AnnotationId } from '../domain/ids.ts';
import { type MarkSight, markSights } from '../domain/mark-sight.ts';
import { type AnchorStatus, anchorStatuses } from '../domain/selector.ts';
import type { PaintedMark } from '../messaging/page-calls.ts';
import { parseMarkSight, parsePaintedMarks } from '../messaging/schemas.ts';
import type { FrameAnswer } from '../platform/page.ts';

type Named = { readonly annotationId: AnnotationId };

/** What is known of the marks; `null` when no frame shows any. Of two frames the best counts. */
export function statusesIn(
  answers: readonly FrameAnswer[],
  marks: readonly Named[],
): readonly PaintedMark[] | null {
  const lists = answers.flatMap(({ value }) => {
    const list = parsePaintedMarks(value);
    return list === null ? [] : [list];
  });
  if (lists.length === 0) return null;
  return marks.map(({ annotationId }) => ({
    annotationId,
    status: best(lists.flat().filter((mark) => mark.annotationId === annotationId)),
  }));
}

// When no frame of its address answered, nobody looked for it.
const best = (found: readonly PaintedMark[]): AnchorStatus =>
  anchorStatuses.find((status) => found.some((mark) => mark.status === status)) ?? 'not-searched';

/** The best that came of going to a mark. */
export function sightIn(answers: readonly FrameAnswer[]): MarkSight {
  const sights = answers.map(({ value }) => parseMarkSight(value));
  return markSights.find((sight) => sights.includes(sight)) ?? 'nowhere';
}
