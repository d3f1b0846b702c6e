/** Where a piece of text stands: the smallest box around it, from the top left of the page. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf } from '../../../src/print-copies/pdf/text-box.ts';

/** A page of 600 by 800 points that counts from below, as PDFs do. */
const upright = [1, 0, 0, -1, 0, 800];

const turnedBy = (degrees: number, size: number, x: number, y: number): number[] => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [size * cos, size * sin, -size * sin, size * cos, x, y];
};

test('a line that is not turned begins at its left end, and is as high as its letters', () => {
  const box = boxOf({ transform: turnedBy(0, 10, 72, 700), width: 50 }, upright);
  expect(box).toEqual({ left: 72, top: 91.5, width: 50, height: 10.5 });
});

test('a line that climbs is as high as it is long', () => {
  const box = boxOf({ transform: turnedBy(90, 10, 72, 700), width: 50 }, upright);
  expect(box).toEqual({ left: 63.5, top: 50, width: 10.5, height: 50 });
});

test('however it is turned, both ends of the line lie in the box, and the box is no larger than it must', () => {
  const piece = fc.record({
    degrees: fc.integer({ min: 0, max: 359 }),
    size: fc.integer({ min: 4, max: 40 }),
    width: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(piece, ({ degrees, size, width }) => {
      const transform = turnedBy(degrees, size, 300, 400);
      const { left, top, ...box } = boxOf({ transform, width }, upright);
      const end = turnedBy(degrees, width, 0, 0);
      for (const [x, y] of [
        [300, 400],
        [300 + (end[0] ?? 0), 400 - (end[1] ?? 0)],
      ] as const) {
        expect(x).toBeGreaterThanOrEqual(left - 0.02);
        expect(x).toBeLessThanOrEqual(left + box.width + 0.02);
        expect(y).toBeGreaterThanOrEqual(top - 0.02);
        expect(y).toBeLessThanOrEqual(top + box.height + 0.02);
      }
      const longest = Math.hypot(width, size * 1.05) + 0.1;
      expect(Math.max(box.width, box.height)).toBeLessThanOrEqual(longest);
    }),
  );
});
