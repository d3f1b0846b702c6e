/** Where the document of a frame lies in the window of the tab. */

import { isFramesetFrame, isInlineFrame, rootElementOf } from '../capture/page-readers.ts';
import {
  innerPlaceOf,
  layoutWidthOf,
  placeOf,
  type View,
  viewOfWindow,
  viewWithin,
} from '../capture/places.ts';

/**
 * `null` when that is not known: the page around it is of another site, the frame is drawn larger or
 * smaller than it is, or somebody zoomed in with two fingers.
 */
export function viewIn(
  window: Window,
  viewOfTop: (top: Window) => View = viewOfWindow,
): View | null {
  if (window === window.top) return isPinched(window) ? null : viewOfTop(window);
  const frame = window.frameElement;
  const outer = frame && viewIn(window.parent, viewOfTop);
  return outer ? viewThrough(frame, outer) : null;
}

/** As seen from the top left of the page, wherever the window is on it. */
export function viewOfPage({ document, scrollX, scrollY }: Window): View {
  const { scrollWidth, scrollHeight } = rootElementOf(document);
  return {
    left: scrollX,
    top: scrollY,
    clip: { left: 0, top: 0, width: scrollWidth, height: scrollHeight },
  };
}

/** What a picture of the whole page shows of it: without the bar to scroll. */
export const pageWidth = (): number => rootElementOf(document).clientWidth;

const isPinched = ({ visualViewport }: Window): boolean => (visualViewport?.scale ?? 1) !== 1;

function viewThrough(frame: Element, outer: View): View | null {
  if (!isInlineFrame(frame) && !isFramesetFrame(frame)) return null;
  const place = placeOf(frame, outer);
  if (place === null || !isAsLargeAsItIs(frame, place.width)) return null;
  return viewWithin(innerPlaceOf(frame, place), outer);
}

/** It is not drawn larger or smaller. */
export const isAsLargeAsItIs = (frame: HTMLElement, width: number): boolean =>
  Math.abs(layoutWidthOf(frame) - width) < 1;
