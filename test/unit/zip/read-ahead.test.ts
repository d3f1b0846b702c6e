/** What is got ready before its turn: in order, never more than there is room for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAhead } from '../../../src/zip/read-ahead.ts';

type Item = { readonly weight: number; readonly takes: number };

const item = fc.record({ weight: fc.nat(10), takes: fc.nat(3) });

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await null;
};

/** Goes through all; says in which order they came, and the most that was under way beside another. */
async function goThrough(items: readonly Item[], room: number) {
  const came: Item[] = [];
  let [weight, most] = [0, 0];
  const load = async (one: Item) => {
    if (weight > 0) most = Math.max(most, weight + one.weight);
    weight += one.weight;
    await turns(one.takes);
    return one;
  };
  for await (const one of readAhead(items, { load, weightOf: (it) => it.weight, room })) {
    await turns(1);
    came.push(one);
    weight -= one.weight;
  }
  return { came, most };
}

test('everything comes, in its order, and never more is under way than there is room for', () =>
  fc.assert(
    fc.asyncProperty(fc.array(item), fc.nat(20), async (items, room) => {
      const { came, most } = await goThrough(items, room);
      expect(came).toEqual(items);
      expect(most).toBeLessThanOrEqual(room);
    }),
  ));

test('the next ones are begun while the first is waited for', async () => {
  const begun: number[] = [];
  const never = new Promise<never>(() => {});
  const load = (number: number) => {
    begun.push(number);
    return never;
  };
  void readAhead([1, 2, 3, 4], { load, weightOf: () => 1, room: 3 }).next();
  await turns(5);
  expect(begun).toEqual([1, 2, 3]);
});

test('one that fails is told in its turn, after those before it', async () => {
  const load = async (number: number) => {
    if (number > 1) throw new Error(`${number} failed`);
    return number;
  };
  const came: number[] = [];
  const all = async () => {
    for await (const number of readAhead([1, 2, 3], { load, weightOf: () => 1, room: 9 }))
      came.push(number);
  };
  await expect(all()).rejects.toThrow('2 failed');
  expect(came).toEqual([1]);
});
