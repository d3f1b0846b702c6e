/** Where the document of a frame lies in the window of the tab. */

import { isFramesetFrame, isInlineFrame } from '../capture/page-readers.ts';
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
export function viewIn(window: Window): View | null {
  if (window === window.top) return isPinched(window) ? null : viewOfWindow(window);
  const frame = window.frameElement;
  const outer = frame && viewIn(window.parent);
  return outer ? viewThrough(frame, outer) : null;
}

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
