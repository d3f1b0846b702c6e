/** A person's click on a mark. The page's own click goes on as if nobody had listened. */
import { isElement, matches } from '../anchoring/read-node.ts';
import type { AnnotationId } from '../domain/ids.ts';
import type { Point } from './mark-at.ts';

/** What answers a click by itself. A mark in a link is opened from the list in the popup. */
const controls =
  'a[href], area[href], audio[controls], button, embed, iframe, input, label, object, option, select, summary, ' +
  'textarea, video[controls], [contenteditable], [onclick], [role=button], [role=link], [role=tab]';

/** Listens until `signal` ends. What a page makes up is no click. */
export function onMarkClick(
  markAt: (point: Point) => AnnotationId | null,
  open: (id: AnnotationId) => void,
  signal: AbortSignal,
): void {
  const listen = (event: MouseEvent) => {
    if (!isPlainClick(event) || isOnControl(event) || isSelecting()) return;
    const mark = markAt({ x: event.clientX, y: event.clientY });
    if (mark !== null) open(mark);
  };
  addEventListener('click', listen, { capture: true, passive: true, signal });
}

// `detail` counts the clicks of a mouse or a finger; a key that presses a link has none.
const isPlainClick = (event: MouseEvent): boolean =>
  event.isTrusted &&
  event.button === 0 &&
  event.detail === 1 &&
  !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);

const isOnControl = (event: MouseEvent): boolean =>
  event
    .composedPath()
    .some((target) => target instanceof Node && isElement(target) && matches(target, controls));

const isSelecting = (): boolean => getSelection()?.isCollapsed === false;
