/** Chance that falls the same way every time, so that the corpus is the same on every machine. */

export type Random = {
  /** A whole number from zero up to, not including, the limit. */
  below(limit: number): number;
  chance(part: number): boolean;
  pick<Item>(list: readonly Item[]): Item;
  digits(count: number): string;
  from(alphabet: string, count: number): string;
};

/** The generator known as mulberry32. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const below = (limit: number): number => Math.floor(next() * limit);

  function pick<Item>(list: readonly Item[]): Item {
    const item = list[below(list.length)];
    if (item === undefined) {
      throw new Error('There is nothing to pick from.');
    }
    return item;
  }

  const from = (alphabet: string, count: number): string =>
    Array.from({ length: count }, () => pick([...alphabet])).join('');

  return {
    below,
    chance: (part) => next() < part,
    pick,
    digits: (count) => from('0123456789', count),
    from,
  };
}
