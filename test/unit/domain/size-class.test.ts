/** Classes of length: few, never too short, and not much too long. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeClass, smallestClass } from '../../../src/domain/size-class.ts';

const lengths = fc.oneof(
  fc.nat(1 << 20),
  fc.nat({ max: 2 ** 31 - 1 }),
  fc.integer({ min: 0, max: 2 ** 40 }),
);

test('a class holds the file, and at most four percent more', () => {
  fc.assert(
    fc.property(lengths, (length) => {
      expect(sizeClass(length)).toBeGreaterThanOrEqual(length);
      expect(sizeClass(length)).toBeLessThanOrEqual(Math.max(smallestClass, 1.04 * length));
    }),
  );
});

test('a class is its own class, and a longer file is never in a shorter one', () => {
  fc.assert(
    fc.property(lengths, lengths, (one, other) => {
      expect(sizeClass(sizeClass(one))).toBe(sizeClass(one));
      if (one <= other) expect(sizeClass(one)).toBeLessThanOrEqual(sizeClass(other));
    }),
  );
});

test('up to a gigabyte there are fewer than five hundred classes', () => {
  const classes = new Set<number>();
  for (let length = 0; length <= 2 ** 30; length = sizeClass(length) + 1)
    classes.add(sizeClass(length));
  expect(classes.size).toBeLessThan(500);
});
