/**
 * Where a passage stands on the screen. It is asked before the picture of the screen is made and once more
 * after it: only what stood still is known to be on that picture.
 */
import { elementIn } from '../anchoring/element.ts';
import { textRangesIn } from '../anchoring/range.ts';
import { isElement } from '../anchoring/read-node.ts';
import type { TextIndex } from '../anchoring/text-index.ts';
import { isHtml, itemsOf, nameOf } from '../capture/page-readers.ts';
import { boxOf, overlapOf, placeOf, type View } from '../capture/places.ts';
import type { Box } from '../domain/capture.ts';
import { lineBoxes } from '../domain/line-boxes.ts';
import { parentInView } from './elements-in-view.ts';
import { viewIn } from './frame-view.ts';

/** What can be seen by itself: a piece of text in one element, or one element. */
type Piece = { readonly element: Element; readonly range: Range | null };

/** The pieces that were reported last. */
let reported: readonly Piece[] = [];

/** Lines that are seen now, in CSS pixels from the top left of the tab's window; empty when unknown. */
export function placePassage(range: Range, index: TextIndex, view = viewIn(window)): Box[] {
  reported = piecesOf(range, index);
  return shownNow(reported, view);
}

/** The same passage again, after the picture; it is forgotten then. */
export function placePassageAgain(view = viewIn(window)): Box[] {
  const boxes = shownNow(reported, view);
  reported = [];
  return boxes;
}

function piecesOf(range: Range, index: TextIndex): Piece[] {
  const texts = textRangesIn(index, range).flatMap((piece) => {
    const element = parentInView(piece.startContainer);
    return element && isElement(element) ? [{ element, range: piece }] : [];
  });
  const element = texts.length === 0 ? elementIn(range) : null;
  return element ? [{ element, range: null }] : texts;
}

const shownNow = (pieces: readonly Piece[], view: View | null): Box[] =>
  view === null ? [] : lineBoxes(pieces.flatMap((piece) => boxesOf(piece, view)));

function boxesOf({ element, range }: Piece, view: View): Box[] {
  if (!Element.prototype.checkVisibility.call(element, toTheEye)) return [];
  const clip = clipOf(element, view);
  const places = range ? placesOf(range, view) : [placeOf(element, view)];
  return places
    .flatMap((place) => (place ? [overlapOf(place, clip)] : []))
    .filter(({ width, height }) => width > 0 && height > 0);
}

export const toTheEye = { visibilityProperty: true, opacityProperty: true };

export const placesOf = (range: Range, view: View): Box[] =>
  itemsOf(Range.prototype.getClientRects.call(range)).map((rect) => boxOf(rect, view));

/** What of an element can be seen, given what it can be scrolled out of. */
export function clipOf(element: Element, view: View): Box {
  let { clip } = view;
  for (let at = parentInView(element); at !== null; at = parentInView(at)) {
    if (!isElement(at) || isPageItself(at)) continue;
    const { overflow, position } = getComputedStyle(at);
    const place = overflow === 'visible' ? null : placeOf(at, view);
    if (place) clip = overlapOf(clip, place);
    if (position === 'fixed') break;
  }
  return clip;
}

/** What these cut off is cut off by the window. */
const isPageItself = (element: Element): boolean =>
  isHtml(element) && (nameOf(element) === 'html' || nameOf(element) === 'body');
