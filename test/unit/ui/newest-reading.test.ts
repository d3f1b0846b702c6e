/** What was read last is shown, in whatever order the readings end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestReading } from '../../../src/ui/dossier/newest-reading.ts';

/** Readings that are answered when the test says so; each is worth its place in the row. */
function readings() {
  const waiting: (() => void)[] = [];
  const shown: number[] = [];
  const refresh = newestReading(
    () => {
      const worth = waiting.length;
      return new Promise<number>((resolve) => waiting.push(() => resolve(worth)));
    },
    (found) => shown.push(found),
  );
  return { refresh, shown, answer: (at: number) => waiting[at]?.() };
}

const orders = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count }));

test('in whatever order readings are answered, only the newest is shown, once', async () => {
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const { refresh, shown, answer } = readings();
      const done = order.map(refresh);
      for (const at of order) answer(at);
      await Promise.all(done);
      expect(shown).toEqual([order.length - 1]);
    }),
  );
});

test('a call that was overtaken ends only when the newest is shown', async () => {
  const { refresh, shown, answer } = readings();
  const first = refresh().then(() => [...shown]);
  refresh();
  answer(0);
  await Promise.resolve();
  answer(1);
  expect(await first).toEqual([1]);
});

test('a later reading is shown after an earlier one', async () => {
  const { refresh, shown, answer } = readings();
  for (const at of [0, 1]) {
    const done = refresh();
    answer(at);
    await done;
  }
  expect(shown).toEqual([0, 1]);
});

test('a reading that fails is told to whoever asked for it', async () => {
  const refresh = newestReading(
    () => Promise.reject(new Error('gone')),
    () => {},
  );
  await expect(refresh()).rejects.toThrow('gone');
});
