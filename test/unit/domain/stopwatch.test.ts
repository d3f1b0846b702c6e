/** A capture has one reading of the clock: a clock that is set meanwhile leaves no trace in it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf } from '../../../src/domain/instant.ts';
import { startWatch } from '../../../src/domain/stopwatch.ts';

const anyMoment = fc.date({
  min: new Date('2000-01-01'),
  max: new Date('2100-01-01'),
  noInvalidDate: true,
});
const anyWait = fc.integer({ min: 0, max: 3_600_000 });

/** A watch whose wall clock shows `wall` in turn, and whose other clock runs on by `waits`. */
function watchWith(wall: readonly Date[], waits: readonly number[]) {
  let elapsed = 5_000;
  let reading = 0;
  const watch = startWatch({
    now: () => instantOf(wall[Math.min(reading++, wall.length - 1)] ?? new Date(0)),
    elapsed: () => elapsed,
  });
  const ends = waits.map((wait) => {
    elapsed += wait;
    return watch.moment();
  });
  return { watch, ends, readings: () => reading };
}

test('each moment is the first reading plus the time that passed, however the clock is set', () => {
  fc.assert(
    fc.property(
      fc.array(anyMoment, { minLength: 1, maxLength: 4 }),
      fc.array(anyWait, { maxLength: 6 }),
      (wall, waits) => {
        const { watch, ends, readings } = watchWith(wall, waits);
        let passed = 0;
        for (const [index, end] of ends.entries()) {
          passed += waits[index] ?? 0;
          expect(Date.parse(end) - Date.parse(watch.startedAt)).toBe(passed);
        }
        expect(readings()).toBe(1);
      },
    ),
  );
});

test('a step is noted with its time, also when it fails', async () => {
  let elapsed = 0;
  const watch = startWatch({ now: () => instantOf(new Date(0)), elapsed: () => elapsed });
  await watch.time('picture', async () => {
    elapsed = 40;
  });
  const broken = watch.time('page', async () => {
    elapsed = 90;
    throw new Error('gone');
  });
  await expect(broken).rejects.toThrow('gone');
  expect(watch.steps()).toEqual([
    { step: 'picture', fromMs: 0, toMs: 40 },
    { step: 'page', fromMs: 40, toMs: 90 },
  ]);
});
