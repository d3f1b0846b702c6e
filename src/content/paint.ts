/**
 * Saved marks, painted on the page when the person asks for it. Ranges are registered with the CSS
 * Custom Highlight API, so that no element is added; the page could still notice it.
 */

import { buildTextIndex, resolveAll } from '../anchoring/anchoring.ts';
import { readablePartOf } from '../capture/page-readers.ts';
import { pageAddress } from '../domain/page-address.ts';
import type { MarkToPaint, PaintedMark } from '../messaging/page-calls.ts';
import { shadowRootOf } from './shadow.ts';

let painted: string | null = null;

/** Paints the marks of this frame under `highlightName`; those of other frames are left out. */
export async function paintMarks(
  marks: readonly MarkToPaint[],
  highlightName: string,
): Promise<PaintedMark[]> {
  unpaintMarks();
  const index = buildTextIndex(readablePartOf(document), { shadowRootOf });
  const here = marks.filter((mark) => pageAddress(mark.source) === pageAddress(location.href));
  const found = await resolveAll(
    here.map(({ annotationId, selectors, rivals }) => ({ id: annotationId, selectors, rivals })),
    index,
  );
  const ranges = found.flatMap(({ status, range }) =>
    status === 'anchored' && range ? [range] : [],
  );
  paint(ranges, highlightName);
  scrollTo(ranges[0]);
  return found.map(({ id, status }) => ({ annotationId: id, status }));
}

export function unpaintMarks(): void {
  if (painted !== null) CSS.highlights.delete(painted);
  painted = null;
}

function paint(ranges: readonly Range[], name: string): void {
  if (ranges.length === 0) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  painted = name;
}

function scrollTo(range: Range | undefined): void {
  const element = range?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
