/** The plan of the photographs: whatever the page, the ratio and the window, each row is there once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  maxPictureRows,
  type PageSize,
  picturesFor,
  ratioOf,
  rowAt,
  scrollTopFor,
  slicesOf,
  stretchesOf,
  tilesFor,
  totalRows,
} from '../../../src/flows/tile-plan.ts';

const ratios = [0.5, 0.67, 0.75, 0.9, 1, 1.0909091, 1.1, 1.25, 1.3333334, 1.5, 1.75, 2, 2.625, 3];

const pages: fc.Arbitrary<PageSize> = fc.record({
  pageHeight: fc.integer({ min: 1, max: 12_000 }),
  windowHeight: fc.integer({ min: 50, max: 2_000 }),
  devicePixelRatio: fc.constantFrom(...ratios),
});

/** How the browser may put the page where it was asked to: on a row of the screen, or anywhere. */
const landings = fc.constantFrom(
  (top: number) => top,
  (top: number, ratio: number) => Math.floor(top * ratio) / ratio,
);

type Landing = typeof landings extends fc.Arbitrary<infer L> ? L : never;

/** Photographs the page as the background does; which rows were seen, picture by picture. */
function photograph(page: PageSize, land: Landing, limit: number) {
  const { devicePixelRatio: ratio } = page;
  const rows = Math.max(1, Math.round(page.windowHeight * ratio));
  const furthest = Math.max(0, page.pageHeight - page.windowHeight);
  const total = totalRows(page, rows);
  const pictures = picturesFor(total, limit).map((height) => Array<number>(height).fill(-1));
  let covered = 0;
  let tiles = 0;
  while (covered < total && tiles < 20_000) {
    const asked = Math.min(furthest, scrollTopFor(covered, ratio));
    const top = rowAt(asked === furthest ? furthest : land(asked, ratio), ratio);
    const slices = slicesOf({ top, rows }, covered, total, limit);
    if (slices === null) throw new Error('a gap');
    for (const { picture, fromRow, toRow, rows: count } of slices)
      for (let row = 0; row < count; row++) {
        if (pictures[picture]?.[toRow + row] !== -1) throw new Error('seen twice, or nowhere');
        pictures[picture][toRow + row] = top + fromRow + row;
      }
    covered = Math.max(covered, Math.min(total, top + rows));
    tiles++;
  }
  return { seen: pictures.flat(), total, tiles, rows };
}

describe('the photographs of a page', () => {
  test('show every row once and in order, whatever the page, the window and the ratio', () => {
    fc.assert(
      fc.property(pages, landings, fc.integer({ min: 400, max: 5_000 }), (page, land, limit) => {
        const { seen, total } = photograph(page, land, limit);
        expect(seen).toHaveLength(total);
        expect(seen.every((row, index) => row === index)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('are no more than the window needs, but for a row between each two', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { tiles, total, rows } = photograph(page, (top) => top, maxPictureRows);
        const shownAnew = Math.max(1, rows - Math.ceil(page.devicePixelRatio));
        expect(tiles).toBeLessThanOrEqual(tilesFor(total, shownAnew));
      }),
      { numRuns: 100 },
    );
  });

  test('of twelve screens are twelve', () => {
    const page = { pageHeight: 9_600, windowHeight: 800, devicePixelRatio: 1 };
    expect(photograph(page, (top) => top, maxPictureRows).tiles).toBe(12);
  });

  test('that begin past the next row are refused', () => {
    expect(slicesOf({ top: 101, rows: 100 }, 100, 1_000)).toBeNull();
  });

  test('that show nothing new give nothing', () => {
    expect(slicesOf({ top: 0, rows: 100 }, 100, 1_000)).toEqual([]);
  });
});

describe('the ratio of a photograph', () => {
  test.each([
    ['of the screen', 1600, 1280, 1.25, 1.25],
    ['of the screen, although the window has a part of a pixel', 1601, 1281, 1.25, 1.25],
    ['of the photograph, when the browser plays a finer screen', 1280, 1280, 2, 1],
  ])('is that %s', (_what, photoWidth, innerWidth, ratio, expected) => {
    expect(ratioOf(photoWidth, innerWidth, ratio)).toBe(expected);
  });
});

describe('the stretches of a page', () => {
  test('follow each other without a gap, within the limit, and meet on whole rows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000 }),
        fc.constantFrom(...ratios),
        (pageHeight, ratio) => {
          const stretches = stretchesOf(pageHeight, ratio);
          let y = 0;
          for (const stretch of stretches) {
            expect(stretch.y).toBe(y);
            expect(Math.round(stretch.height * ratio)).toBeLessThanOrEqual(maxPictureRows);
            y += stretch.height;
          }
          expect(y).toBe(pageHeight);
        },
      ),
    );
  });

  test('meet on a whole row at 125 %', () => {
    const [first] = stretchesOf(40_000, 1.25);
    expect(((first?.height ?? 0) * 1.25) % 1).toBe(0);
  });
});
