/** What of the page can be seen: in the window, or anywhere on the page. Asking changes nothing. */
import { overlapOf, placeOf, type View } from '../capture/places.ts';
import type { Box } from '../domain/capture.ts';
import { clipOf, toTheEye } from './passage-place.ts';

/** What of a place in an element can be seen, if anything. */
export type Sight = {
  readonly view: View;
  /** Whether text of that element may be in sight: asked first, for it costs the least. */
  readonly isNear: (element: Element) => boolean;
  readonly seen: (element: Element, place: Box) => Box | null;
};

/** Each element is asked once: a paragraph has many words. */
export function sightIn(view: View): Sight {
  const clips = new Map<Element, Box | null>();
  const clip = (element: Element): Box | null => {
    const known = clips.get(element);
    if (known !== undefined) return known;
    const isSeen = Element.prototype.checkVisibility.call(element, toTheEye);
    const made = isSeen ? clipOf(element, view) : null;
    clips.set(element, made);
    return made;
  };
  const near = new Map<Element, boolean>();
  const reach = reachOf(view);
  const isNear = (element: Element): boolean => {
    const known = near.get(element);
    if (known !== undefined) return known;
    const place = placeOf(element, view);
    // Without a box of its own it says nothing of where its text is.
    const made = place === null || !isEmpty(overlapOf(place, reach));
    near.set(element, made);
    return made;
  };
  const seen = (element: Element, place: Box) => {
    // Most of a long page lies outside of the window, and then nothing else has to be asked.
    if (isEmpty(overlapOf(place, view.clip))) return null;
    const within = clip(element);
    const part = within && overlapOf(place, within);
    return part === null || isEmpty(part) ? null : rounded(part);
  };
  return { view, isNear, seen };
}

/** Text that hangs out of a small box hangs no further than this, in CSS pixels. */
const hanging = 500;

const reachOf = ({ clip: { left, top, width, height } }: View): Box => ({
  left: left - hanging,
  top: top - hanging,
  width: width + 2 * hanging,
  height: height + 2 * hanging,
});

const isEmpty = ({ width, height }: Box): boolean => width <= 0 || height <= 0;

const tenths = (length: number): number => Math.round(length * 10) / 10;

const rounded = ({ left, top, width, height }: Box): Box => ({
  left: tenths(left),
  top: tenths(top),
  width: tenths(width),
  height: tenths(height),
});
