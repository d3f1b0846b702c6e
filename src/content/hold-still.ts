/**
 * What follows the window (a bar that stays on top, a button that stays below) would be on every
 * photograph of a page. Here each is seen once: what sticks lies where it belongs, what hangs in the upper
 * half is on the first photograph, or at the top; what hangs in the lower half on the last, or at the end.
 */
import type { ShadowRootOf } from '../anchoring/flat-tree.ts';
import { rootElementOf } from '../capture/page-readers.ts';
import type { TilePlace } from '../messaging/photo-calls.ts';
import { elementsIn, hangsInAnother, parentInView } from './elements-in-view.ts';
import { type Declarations, styleForNow, type Undo } from './inline-style.ts';
import { readMeasures } from './page-measures.ts';

export type Stillness = {
  /** Makes the page ready for the photograph of that place. */
  readonly arrange: (place: TilePlace) => void;
  readonly isHeld: (element: Element) => boolean;
  /** How many elements were touched. */
  readonly count: () => number;
  /** Puts back all that was touched. */
  readonly letGo: () => void;
};

/** In the flow as before, and free of the window. */
const laidStill: Declarations = { position: 'relative', inset: 'auto', transition: 'none' };

/** Not `visibility`, which an element inside could set for itself. */
const hidden: Declarations = { opacity: '0', transition: 'none', animation: 'none' };

/** After it was hidden: without the time that its own style takes to show it. */
const shownAtOnce: Declarations = { transition: 'none' };

/** The page stops where it is told to, and not where it likes to. */
const free: Declarations = { 'scroll-snap-type': 'none' };

type Hanging = {
  readonly half: 'upper' | 'lower';
  /** Where it moves itself to, in words of CSS. */
  readonly translate: string;
  /** What it was changed to, and how that is undone. */
  now: Declarations | null;
  undo: Undo | null;
};

export function createStillness(shadowRootOf: ShadowRootOf): Stillness {
  const laid = new Map<Element, Undo | null>();
  const hanging = new Map<Element, Hanging>();
  let undoSnap: Undo | null = null;
  let isFirst = true;

  const note = (element: Element) => {
    const { position, translate } = getComputedStyle(element);
    if (position === 'sticky') laid.set(element, styleForNow(element, laidStill));
    if (position === 'fixed' && !hangsInAnother(element))
      hanging.set(element, { half: halfOf(element), translate, now: null, undo: null });
  };

  const look = () => {
    const root = rootElementOf(document);
    if (isFirst && root && getComputedStyle(root).scrollSnapType !== 'none')
      undoSnap = styleForNow(root, free);
    for (const element of elementsIn(document, shadowRootOf))
      if (!laid.has(element) && !hanging.has(element)) note(element);
    isFirst = false;
  };

  const isHeld = (element: Element): boolean => {
    for (let at: Node | null = element; at !== null; at = parentInView(at))
      if (at instanceof Element && (hanging.has(at) || laid.get(at))) return true;
    return false;
  };

  return {
    arrange(place) {
      if (place === 'only') return;
      look();
      for (const [element, held] of hanging) change(element, held, changeFor(held, place));
    },
    isHeld,
    count: () => laid.size + hanging.size,
    letGo() {
      for (const { undo } of hanging.values()) undo?.();
      for (const undo of laid.values()) undo?.();
      undoSnap?.();
      laid.clear();
      hanging.clear();
    },
  };
}

function change(element: Element, held: Hanging, next: Declarations | null): void {
  if (JSON.stringify(held.now) === JSON.stringify(next)) return;
  held.undo?.();
  held.undo = next && styleForNow(element, next);
  held.now = next;
}

/** What is changed of it for that photograph; `null` when it is seen as it hangs. */
function changeFor({ half, translate }: Hanging, place: TilePlace): Declarations | null {
  if (place === 'whole')
    return moved(translate, half === 'upper' ? -scrollY : furthest() - scrollY);
  if (place === 'last' && half === 'lower') return shownAtOnce;
  return place === 'first' && half === 'upper' ? null : hidden;
}

/** Down by so much, from where it moves itself to. */
function moved(translate: string, down: number): Declarations | null {
  const [x = '0px', y = '0px'] = translate === 'none' ? [] : translate.split(' ');
  if (down === 0) return null;
  return { translate: `${x} calc(${y} + ${down}px)`, transition: 'none', animation: 'none' };
}

/** How far the page can be scrolled. */
function furthest(): number {
  const { pageHeight, windowHeight } = readMeasures();
  return Math.max(0, pageHeight - windowHeight);
}

function halfOf(element: Element): Hanging['half'] {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return (top + bottom) / 2 < innerHeight / 2 ? 'upper' : 'lower';
}
