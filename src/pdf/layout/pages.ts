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
export function fillPages(strips: readonly Strip[], { top, bottom }: Frame): Filled {
  const pages: Placed[][] = [[]];
  let y = top;
  const put = (one: Strip, before: number) => {
    for (const item of one.items) pages.at(-1)?.push(lowered(item, y + before));
    y += before + one.height;
  };
  const isFresh = () => y === top;
  const turn = (again: readonly Strip[]) => {
    pages.push([]);
    y = top;
    for (const one of again) put(one, one.before);
  };
  for (const together of unitsOf(strips)) {
    const isWhole = heightOf(together) <= bottom - top;
    if (isWhole && !isFresh() && y + heightOf(together) > bottom) turn(together[0]?.again ?? []);
    for (const one of together) {
      const before = isFresh() ? 0 : one.before;
      if (!isFresh() && y + before + one.height > bottom) turn(one.again);
      put(one, isFresh() ? 0 : before);
    }
  }
  return { pages: pages.map((items) => ({ items })), end: y };
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
