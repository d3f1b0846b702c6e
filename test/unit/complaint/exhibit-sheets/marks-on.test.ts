/** Marks lie on their image, wherever the image was cut from its source. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOn, onPicture, placesOn } from '../../../../src/complaint/exhibit-sheets/marks-on.ts';
import type { Box } from '../../../../src/domain/capture.ts';
import type { PrintArea } from '../../../../src/domain/print-copy.ts';

const place = fc.double({ min: -500, max: 5_000, noNaN: true });
const length = fc.double({ min: 0.01, max: 5_000, noNaN: true });
const box: fc.Arbitrary<Box> = fc.record({
  left: place,
  top: place,
  width: length,
  height: length,
});
const area: fc.Arbitrary<PrintArea> = box.map((one) => ({ ...one, page: 1 }));
const size = fc.record({
  width: fc.integer({ min: 1, max: 2_000 }),
  height: fc.integer({ min: 1, max: 3_000 }),
});

const inside = (mark: Box, { width, height }: { width: number; height: number }): boolean =>
  mark.left >= 0 &&
  mark.top >= 0 &&
  mark.width >= 0 &&
  mark.height >= 0 &&
  mark.left + mark.width <= width + 1e-6 &&
  mark.top + mark.height <= height + 1e-6;

const surface = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, { width, height }) => sum + width * height, 0);

describe('a marked passage', () => {
  test('lies inside the image, whatever was marked', () => {
    fc.assert(
      fc.property(area, size, fc.array(box), (of, image, boxes) =>
        marksOn(of, image, boxes).every((mark) => inside(mark, image)),
      ),
    );
  });

  test('is whole on the parts together, however the source was cut', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 5 });
    const within: fc.Arbitrary<Box> = fc
      .tuple(fc.nat(900), fc.nat(900), fc.integer({ min: 1, max: 100 }))
      .map(([left, top, side]) => ({ left, top, width: side, height: side }));
    fc.assert(
      fc.property(cuts, within, (rows, marked) => {
        const edges = [0, ...rows.toSorted((a, b) => a - b), 1_000];
        const tiles = edges.slice(1).map((end, at) => {
          const top = edges[at] ?? 0;
          return { page: 1, left: 0, top, width: 1_000, height: end - top };
        });
        const marks = tiles.flatMap((tile) => marksOn(tile, tile, [marked]));
        expect(surface(marks)).toBeCloseTo(surface([marked]));
      }),
    );
  });

  test('keeps its place and its shape when the image is smaller than its source', () => {
    const of = { page: 1, left: 0, top: 1_000, width: 2_000, height: 1_000 };
    const marked = { left: 200, top: 1_100, width: 400, height: 40 };
    expect(marksOn(of, { width: 1_000, height: 500 }, [marked])).toEqual([
      { left: 100, top: 50, width: 200, height: 20 },
    ]);
  });

  test('is on the image of its own page, and on no other', () => {
    const of = { page: 2, left: 0, top: 0, width: 100, height: 100 };
    const boxes = [{ left: 1, top: 1, width: 5, height: 5 }];
    expect(placesOn(of, of, [{ page: 1, boxes }])).toEqual([]);
    expect(placesOn(of, of, [{ page: 2, boxes }])).toEqual(boxes);
  });

  test('in a window stands on its picture at the ratio of the two', () => {
    const boxes = [{ left: 10, top: 20, width: 30, height: 40 }];
    expect(onPicture(boxes, 640, 1_280)).toEqual([{ left: 20, top: 40, width: 60, height: 80 }]);
    expect(
      marksOn(
        { page: 1, left: 0, top: 0, width: 9, height: 9 },
        { width: 9, height: 9 },
        onPicture(boxes, 0, 9),
      ),
    ).toEqual([]);
  });
});
