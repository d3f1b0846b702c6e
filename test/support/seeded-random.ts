/** Chance that can be played again: the same seed gives the same choices, on every machine. */

export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  /** One of `things`. Throws RangeError when there are none. */
  readonly pick: <T>(things: readonly T[]) => T;
  readonly shuffle: <T>(things: readonly T[]) => T[];
};

/** mulberry32: small, quick, and even enough for choosing sentences. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (things) => {
      if (things.length === 0) throw new RangeError('nothing to choose from');
      return things[below(things.length)] as (typeof things)[number];
    },
    shuffle: (things) =>
      things
        .map((thing) => ({ thing, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ thing }) => thing),
  };
}
