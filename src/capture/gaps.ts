/** The honest list of what a capture could not keep. */
import type { Missing } from '../domain/capture.ts';

export type Gap = Pick<Missing, 'what' | 'where' | 'reason'> & Partial<Missing>;

export type Gaps = {
  readonly add: (gap: Gap) => void;
  readonly list: () => Missing[];
};

const longestPlace = 2000;

/** A list that names each gap once, in the order in which they were found. */
export function createGaps(): Gaps {
  const found = new Map<string, Missing>();
  return {
    add({ what, where: whole, reason, place = null, shownFrom = null }) {
      const where = whole.slice(0, longestPlace);
      const key = `${what} ${reason} ${where}`;
      if (!found.has(key)) found.set(key, { what, where, reason, place, shownFrom });
    },
    list: () => [...found.values()],
  };
}
