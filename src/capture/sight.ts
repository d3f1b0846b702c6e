/**
 * Says of text that is kept whether it could be seen: closed accordions and hidden paragraphs stay in
 * the snapshot, and the outermost element that hides them carries `data-orig-hidden`.
 */
import { textContentOf } from '../anchoring/read-node.ts';
import { attribute } from './markup.ts';
import { isHtml, nameOf } from './page-readers.ts';

/** `gone`: takes no room (`display: none`, a closed accordion). `unseen`: invisible or see-through. */
export type Sight = 'shown' | 'unseen' | 'gone';

/** Browsers draw these in a way of their own; nothing can be learned from the element. */
const drawnByBrowser = new Set(['option', 'optgroup', 'datalist', 'map']);

const toTheEye = { visibilityProperty: true, opacityProperty: true };
const asABox = {};

/** How an element is seen that stands in what is seen as `around`. */
export function sightOf(element: Element, around: Sight): Sight {
  if (around === 'gone' || !isHtml(element) || drawnByBrowser.has(nameOf(element))) return around;
  if (isVisible(element, toTheEye)) return 'shown';
  if (isVisible(element, asABox)) return 'unseen';
  return isWithoutBox(element) ? around : 'gone';
}

const isVisible = (element: Element, options: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility.call(element, options);

/** With `display: contents` the element itself is nowhere, and what is in it is where it stands. */
const isWithoutBox = (element: Element) => getComputedStyle(element).display === 'contents';

/** The attribute that says it; empty when nothing changes, or when there is no text that it is about. */
export function sightAttribute(element: Element, around: Sight, now: Sight): string {
  if (around === now || !textContentOf(element)?.trim()) return '';
  return attribute('data-orig-hidden', words[now]);
}

const words: Readonly<Record<Sight, string>> = {
  shown: 'no',
  unseen: 'invisible',
  gone: 'not-rendered',
};
