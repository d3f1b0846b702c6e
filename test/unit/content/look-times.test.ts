/** When a changing page is looked at again: soon, some times more, and never without end. */
import { describe, expect, test } from 'vitest';
import { createLookTimes } from '../../../src/content/look-times.ts';

describe('a page that changed', () => {
  test('is at rest 250 ms after its last change', () => {
    const times = createLookTimes();
    times.changed(1_000);
    times.changed(1_100);
    expect(times.restAt()).toBe(1_350);
  });

  test('is waited for two seconds and no longer', () => {
    const times = createLookTimes();
    for (let now = 0; now <= 3_000; now += 10) times.changed(now);
    expect(times.restAt()).toBe(2_000);
  });

  test('that did not change has no rest to wait for', () => {
    const times = createLookTimes();
    expect(times.restAt()).toBe(Infinity);
    times.changed(5);
    times.rested();
    expect(times.restAt()).toBe(Infinity);
  });
});

/** The moments of all looks, when each is done as soon as it may. */
function lookUntil(end: number, nextAt: (times: ReturnType<typeof createLookTimes>) => number) {
  const times = createLookTimes();
  const looks: number[] = [];
  for (let now = 0; now <= end; now = nextAt(times)) {
    times.looked(now);
    looks.push(now);
  }
  return looks;
}

describe('what was not found', () => {
  test('is looked for six times more, at longer and longer pauses', () => {
    const looks = lookUntil(3_600_000, (times) => times.missingAt());
    expect(looks).toEqual([0, 300, 1_300, 4_300, 12_300, 32_300, 92_300]);
  });

  test('is looked for anew when there is something new', () => {
    const times = createLookTimes();
    for (let look = 0; look < 7; look++) times.looked(look);
    expect(times.missingAt()).toBe(Infinity);
    times.beginAnew();
    expect(times.missingAt()).toBe(6 + 300);
  });
});

describe('a page that is never done', () => {
  test('that breaks its marks again and again is looked at once a minute in the end', () => {
    const looks = lookUntil(3_600_000, (times) => times.brokenAt(0));
    expect(looks.length).toBeLessThan(70);
    expect(looks.at(-1)).toBe((looks.at(-2) ?? 0) + 60_000);
  });

  test('that always has something new is looked at twelve times a minute at most', () => {
    const looks = lookUntil(3_600_000, (times) => {
      times.beginAnew();
      return times.missingAt();
    });
    expect(looks.length).toBeLessThanOrEqual(12 * 61);
    for (const [at, moment] of looks.entries())
      expect(moment - (looks[at - 12] ?? -Infinity)).toBeGreaterThanOrEqual(60_000);
  });

  test('is looked at soon when it was calm for a minute', () => {
    const times = createLookTimes();
    for (let look = 0; look < 6; look++) times.looked(look * 1_000);
    expect(times.brokenAt(70_000)).toBeLessThanOrEqual(70_000);
  });
});
