/** Strips on pages: each page as full as what belongs together allows. */
import type { Frame } from './measures.ts';
import type { LaidPage, Placed } from './placed.ts';
import { heightOf, lowered, type Strip } from './strip.ts';

export type Filled = {
  readonly pages: readonly LaidPage[];
  /** Where the last page is empty from. */
  readonly end: number;
};

/** The pages, at least one. A strip that is higher than a page stands alone on one. */
export function fillPages(strips: readonly Strip[], frame: Frame): Filled {
  const filling: Filling = { frame, pages: [[]], y: frame.top };
  for (const together of unitsOf(strips)) {
    if (belongsOnNext(together, filling)) turn(filling, together[0]?.again ?? []);
    for (const one of together) place(filling, one);
  }
  return { pages: filling.pages.map((items) => ({ items })), end: filling.y };
}

type Filling = { readonly frame: Frame; readonly pages: Placed[][]; y: number };

const isFresh = ({ y, frame }: Filling): boolean => y === frame.top;

/** There is no room left for all of it, and there would be on a page of its own. */
function belongsOnNext(together: readonly Strip[], filling: Filling): boolean {
  const { y, frame } = filling;
  const height = heightOf(together);
  return !isFresh(filling) && height <= frame.bottom - frame.top && y + height > frame.bottom;
}

function place(filling: Filling, one: Strip): void {
  const isFull = filling.y + one.before + one.height > filling.frame.bottom;
  if (isFull && !isFresh(filling)) turn(filling, one.again);
  put(filling, one);
}

function turn(filling: Filling, again: readonly Strip[]): void {
  filling.pages.push([]);
  filling.y = filling.frame.top;
  for (const one of again) put(filling, one);
}

function put(filling: Filling, { items, before, height }: Strip): void {
  const top = isFresh(filling) ? filling.y : filling.y + before;
  for (const item of items) filling.pages.at(-1)?.push(lowered(item, top));
  filling.y = top + height;
}

/** What belongs together: each ends with a strip that is not kept with the next. */
function unitsOf(strips: readonly Strip[]): Strip[][] {
  const units: Strip[][] = [];
  let current: Strip[] = [];
  for (const one of strips) {
    current.push(one);
    if (one.isKept) continue;
    units.push(current);
    current = [];
  }
  return current.length === 0 ? units : [...units, current];
}
