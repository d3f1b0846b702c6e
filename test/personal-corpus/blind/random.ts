/** Chance that falls the same way every time, so that the corpus is the same on every machine. */
import { seededRandom } from '../../support/seeded-random.ts';

export type Random = {
  /** A whole number from zero up to, not including, the limit. */
  below(limit: number): number;
  chance(part: number): boolean;
  pick<Item>(list: readonly Item[]): Item;
  digits(count: number): string;
  from(alphabet: string, count: number): string;
};

export function makeRandom(seed: number): Random {
  const { below, chance, pick } = seededRandom(seed);
  const from = (alphabet: string, count: number): string =>
    Array.from({ length: count }, () => pick([...alphabet])).join('');
  return { below, chance, pick, digits: (count) => from('0123456789', count), from };
}
