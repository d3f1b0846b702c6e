/** Where things stand on the screen. Asking changes nothing; it is asked while the page is read. */
import { getterOf } from '../anchoring/read-node.ts';
import type { Box } from '../domain/capture.ts';

/** Where a document lies in the window: its own top left, and the part of it that can be seen. */
export type View = { readonly left: number; readonly top: number; readonly clip: Box };

const clientLeftOf = getterOf(Element.prototype, 'clientLeft');
const clientTopOf = getterOf(Element.prototype, 'clientTop');
const clientWidthOf = getterOf(Element.prototype, 'clientWidth');
const clientHeightOf = getterOf(Element.prototype, 'clientHeight');
export const layoutWidthOf = getterOf(HTMLElement.prototype, 'offsetWidth');

const leftOf = getterOf(DOMRectReadOnly.prototype, 'left');
const topOf = getterOf(DOMRectReadOnly.prototype, 'top');
const widthOf = getterOf(DOMRectReadOnly.prototype, 'width');
const heightOf = getterOf(DOMRectReadOnly.prototype, 'height');

export const viewOfWindow = (window: Window | null): View => ({
  left: 0,
  top: 0,
  clip: { left: 0, top: 0, width: window?.innerWidth ?? 0, height: window?.innerHeight ?? 0 },
});

/** The element with its borders; `null` when it takes no room. */
export function placeOf(element: Element, view: View): Box | null {
  const box = boxOf(Element.prototype.getBoundingClientRect.call(element), view);
  return box.width === 0 || box.height === 0 ? null : box;
}

/** What the browser says of a document's own window, as seen from the window of the tab. */
export const boxOf = (rect: DOMRectReadOnly, view: View): Box => ({
  left: leftOf(rect) + view.left,
  top: topOf(rect) + view.top,
  width: widthOf(rect),
  height: heightOf(rect),
});

/** The part within its borders and padding: there a picture or a frame shows what it holds. */
export function innerPlaceOf(element: HTMLElement, place: Box): Box {
  const scale = place.width / (layoutWidthOf(element) || place.width);
  const style = getComputedStyle(element);
  const [left, top] = [clientLeftOf(element), clientTopOf(element)];
  const [before, after] = [pixels(style.paddingLeft), pixels(style.paddingRight)];
  const [above, below] = [pixels(style.paddingTop), pixels(style.paddingBottom)];
  return {
    left: place.left + (left + before) * scale,
    top: place.top + (top + above) * scale,
    width: (clientWidthOf(element) - before - after) * scale,
    height: (clientHeightOf(element) - above - below) * scale,
  };
}

const pixels = (length: string) => Number.parseFloat(length) || 0;

/** Of a document in a frame that stands at `inner`. */
export const viewWithin = (inner: Box, { clip }: View): View => ({
  left: inner.left,
  top: inner.top,
  clip: overlapOf(inner, clip),
});

/** What they share; without width or height when that is nothing. */
export function overlapOf(a: Box, b: Box): Box {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  const right = Math.min(a.left + a.width, b.left + b.width);
  const bottom = Math.min(a.top + a.height, b.top + b.height);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** Whether all of it can be seen. Half a pixel is what rounding does. */
export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 0.5 &&
  inner.top >= outer.top - 0.5 &&
  inner.left + inner.width <= outer.left + outer.width + 0.5 &&
  inner.top + inner.height <= outer.top + outer.height + 0.5;
