/** Elements whose place is remembered, to know whether what was photographed has moved since. */
import type { PageMeasures } from '../messaging/photo-calls.ts';

export type Landmarks = {
  /** Whether the page has another height than the last time, and what stood above moved with it. */
  readonly haveShifted: (measures: PageMeasures) => boolean;
  /** Remembers what the window shows now. */
  readonly remember: (measures: PageMeasures) => void;
};

/** Where in the window one is looked for, as parts of its height. */
const heights = [0.2, 0.5, 0.8];

/** `isHeld` tells what follows the window and so marks no place. */
export function createLandmarks(isHeld: (element: Element) => boolean): Landmarks {
  const places = new Map<Element, number>();
  let pageHeight: number | null = null;
  return {
    haveShifted(measures) {
      const isOther = pageHeight !== null && pageHeight !== measures.pageHeight;
      pageHeight = measures.pageHeight;
      // A carousel moves all the time: only with the height does it mean something.
      return isOther && [...places].some(([element, top]) => isMoved(element, top));
    },
    remember(measures) {
      for (const part of heights) {
        const element = elementAt(measures.windowWidth / 2, measures.windowHeight * part, isHeld);
        if (element && !places.has(element)) places.set(element, topOf(element));
      }
    },
  };
}

const topOf = (element: Element): number =>
  Element.prototype.getBoundingClientRect.call(element).top + scrollY;

const isMoved = (element: Element, top: number): boolean =>
  element.isConnected && Math.abs(topOf(element) - top) >= 1;

const elementAt = (x: number, y: number, isHeld: (element: Element) => boolean): Element | null =>
  Document.prototype.elementsFromPoint.call(document, x, y).find((element) => !isHeld(element)) ??
  null;
