/** How large the page is, where it stands in its window, and what scrolls in its stead. */
import { cssSelectorOf } from '../anchoring/css-selector.ts';
import { getterOf, localNameOf, parentOf } from '../anchoring/read-node.ts';
import { addressOf, rootElementOf } from '../capture/page-readers.ts';
import type { PageMeasures } from '../messaging/photo-calls.ts';

const scrollingElementOf = getterOf(Document.prototype, 'scrollingElement');
const scrollHeightOf = getterOf(Element.prototype, 'scrollHeight');
const scrollWidthOf = getterOf(Element.prototype, 'scrollWidth');
const clientHeightOf = getterOf(Element.prototype, 'clientHeight');
const clientWidthOf = getterOf(Element.prototype, 'clientWidth');
const visibilityOf = getterOf(Document.prototype, 'visibilityState');

export function readMeasures(): PageMeasures {
  const scroller = scrollingElementOf(document) ?? rootElementOf(document);
  const windowHeight = scroller ? clientHeightOf(scroller) : innerHeight;
  return {
    address: addressOf(document),
    windowWidth: scroller ? clientWidthOf(scroller) : innerWidth,
    windowHeight,
    // At some ratios the two differ by the rounding of one pixel; a bar has more.
    hasBarBelow: innerHeight - windowHeight > 2,
    innerWidth,
    pageWidth: scroller ? scrollWidthOf(scroller) : innerWidth,
    pageHeight: scroller ? scrollHeightOf(scroller) : innerHeight,
    scrollX,
    scrollY,
    devicePixelRatio,
    pinchScale: visualViewport?.scale ?? 1,
    isVisible: visibilityOf(document) === 'visible',
  };
}

/**
 * The part that scrolls instead of the page: it fills most of the window and holds more than it shows.
 * `null` when the page itself scrolls, or nothing does.
 */
export function innerScrollerOf({ pageHeight, windowHeight }: PageMeasures): string | null {
  if (pageHeight > windowHeight + 1) return null;
  let at: Node | null = Document.prototype.elementFromPoint.call(
    document,
    innerWidth / 2,
    innerHeight / 2,
  );
  for (; at instanceof Element; at = parentOf(at)) if (isLargeScroller(at)) return nameOf(at);
  return null;
}

const isLargeScroller = (element: Element): boolean =>
  clientHeightOf(element) > innerHeight / 2 &&
  scrollHeightOf(element) > clientHeightOf(element) + 1 &&
  /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);

const nameOf = (element: Element): string => cssSelectorOf(element)?.value ?? localNameOf(element);
