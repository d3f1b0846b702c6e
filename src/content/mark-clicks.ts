/** A person's click on a mark. The page's own click goes on as if nobody had listened. */
import { isElement, matches } from '../anchoring/read-node.ts';
import type { AnnotationId } from '../domain/ids.ts';
import type { Point } from './mark-at.ts';

/** What answers a click by itself. A mark in a link is opened from the list in the popup. */
const controls =
  'a[href], area[href], audio[controls], button, embed, iframe, input, label, object, option, select, summary, ' +
  'textarea, video[controls], [contenteditable], [onclick], [role=button], [role=link], [role=tab]';

/** Whoever moves further between pressing and letting go selects words. */
const farthest = 4;

/** Listens until `signal` ends. What a page makes up is no click. */
export function onMarkClick(
  markAt: (point: Point) => AnnotationId | null,
  open: (id: AnnotationId) => void,
  signal: AbortSignal,
): void {
  let pressed: Point | null = null;
  const press = (event: MouseEvent) => {
    if (event.isTrusted) pressed = pointOf(event);
  };
  const click = (event: MouseEvent) => {
    if (!isPlainClick(event) || isOnControl(event) || isFar(pressed, pointOf(event))) return;
    const mark = markAt(pointOf(event));
    if (mark !== null) open(mark);
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('pointerdown', press, options);
  addEventListener('click', click, options);
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });

const isFar = (from: Point | null, to: Point): boolean =>
  from !== null && Math.hypot(from.x - to.x, from.y - to.y) > farthest;

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
