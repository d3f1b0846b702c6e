/** The honest list of what a capture could not keep. */
import type { Missing, MissingKind, MissingReason } from '../domain/capture.ts';

export type Gaps = {
  readonly add: (what: MissingKind, where: string, reason: MissingReason) => void;
  readonly list: () => Missing[];
};

const longestPlace = 2000;

/** A list that names each gap once, in the order in which they were found. */
export function createGaps(): Gaps {
  const found = new Map<string, Missing>();
  return {
    add(what, where, reason) {
      const gap = { what, where: where.slice(0, longestPlace), reason };
      found.set(JSON.stringify(gap), gap);
    },
    list: () => [...found.values()],
  };
}
