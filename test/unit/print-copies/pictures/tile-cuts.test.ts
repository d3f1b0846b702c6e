/** A high picture is cut for paper, and nothing that stood on it is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  copySizeOf,
  isMuchLarger,
  losesDetail,
  pageRows,
  quietRow,
  type ReadInk,
  type Tile,
  tileAt,
} from '../../../../src/print-copies/pictures/tile-cuts.ts';

type Look = Parameters<typeof tileAt>[2]['look'];

function tilesOf(width: number, height: number, readInk: ReadInk, look: Look = 'screen'): Tile[] {
  const tiles: Tile[] = [];
  for (let top: number | null = 0; top !== null; ) {
    const tile = tileAt(top, { width, height }, { look, readInk });
    tiles.push(tile);
    top = tile.next;
  }
  return tiles;
}

/** The same ink each time that a row is asked for. */
const inkFrom =
  (seed: number, most: number): ReadInk =>
  (from, to) =>
    Array.from({ length: to - from }, (_, at) => ((from + at) * seed) % (most + 1));

const everywhere: ReadInk = (from, to) => Array.from({ length: to - from }, () => 900);
const nowhere: ReadInk = (from, to) => Array.from({ length: to - from }, () => 0);

/** Lines of text: 16 rows with letters, then 8 without. */
const lined: ReadInk = (from, to) =>
  Array.from({ length: to - from }, (_, at) => ((from + at) % 24 < 16 ? 300 : 0));

const size = { min: 1, max: 70_000 };
const picture = fc.record({
  width: fc.integer({ min: 1, max: 1_600 }),
  height: fc.integer(size),
  seed: fc.integer({ min: 1, max: 997 }),
  most: fc.integer({ min: 0, max: 40 }),
  look: fc.constantFrom<Look>('photo', 'screen'),
});

describe('tiles', () => {
  test('hold every row of the picture, in order, however it looks', () => {
    fc.assert(
      fc.property(picture, ({ width, height, seed, most, look }) => {
        const tiles = tilesOf(width, height, inkFrom(seed, most), look);
        expect(tiles[0]?.top).toBe(0);
        expect(tiles.at(-1)?.bottom).toBe(height);
        for (const [at, { top, bottom }] of tiles.entries()) {
          expect(bottom).toBeGreaterThan(top);
          expect(tiles[at + 1]?.top ?? bottom).toBeLessThanOrEqual(bottom);
        }
      }),
    );
  });

  test('fit on a page, but for the last one, which may be a little higher', () => {
    fc.assert(
      fc.property(picture, ({ width, height, seed, most }) => {
        const tiles = tilesOf(width, height, inkFrom(seed, most));
        const rows = pageRows(width);
        for (const { top, bottom, next } of tiles)
          expect(bottom - top).toBeLessThanOrEqual(next === null ? rows * 1.1 : rows);
      }),
    );
  });

  test('do not cut through a line of text, and share no row when they need not', () => {
    const tiles = tilesOf(1_280, 20_000, lined);
    expect(tiles.length).toBeGreaterThan(10);
    for (const { bottom, next } of tiles.slice(0, -1)) {
      expect(bottom % 24).toBeGreaterThan(16);
      expect(next).toBe(bottom);
    }
  });

  test('share 24 rows where there is no gap to cut through', () => {
    const [first] = tilesOf(1_280, 20_000, everywhere);
    expect(first).toEqual({ top: 0, bottom: pageRows(1_280), next: pageRows(1_280) - 24 });
  });

  test.each([
    ['a part of a screen', 1_280, 800, 'screen', 1],
    ['a whole page of a site', 1_280, 2_828, 'screen', 2],
    ['a photo of a letter', 1_600, 2_263, 'photo', 1],
    ['a photo taken upright', 1_600, 2_844, 'photo', 1],
    ['one dot', 1, 1, 'screen', 1],
    ['a ribbon', 300, 5_000, 'screen', 6],
  ] as const)('of %s (%i by %i, %s) are %i', (_, width, height, look, count) => {
    expect(tilesOf(width, height, nowhere, look)).toHaveLength(count);
  });
});

describe('a gap to cut through', () => {
  const [text, none] = [200, 0];
  const rows = (...parts: readonly (readonly [count: number, ink: number])[]) =>
    parts.flatMap(([count, ink]) => Array.from({ length: count }, () => ink));

  test('is cut in its middle', () => {
    expect(quietRow(rows([10, text], [5, none], [10, text]), 1_280)).toBe(12);
  });

  test('is the lowest of those that are equally empty', () => {
    expect(quietRow(rows([5, none], [10, text], [5, none], [10, text]), 1_280)).toBe(17);
  });

  test('may have the borders of a table in it, but an empty one is taken first', () => {
    const [borders, clean] = [[5, 4] as const, [5, none] as const];
    expect(quietRow(rows([10, text], borders, [10, text]), 1_280)).toBe(12);
    expect(quietRow(rows([3, text], clean, [3, text], borders), 1_280)).toBe(5);
  });

  test('is none when it is too narrow, or when all is full', () => {
    expect(quietRow(rows([10, text], [4, none], [10, text]), 1_280)).toBeNull();
    expect(quietRow(rows([100, text]), 1_280)).toBeNull();
    expect(quietRow([], 1_280)).toBeNull();
  });
});

describe('the size of a copy', () => {
  test('is never more than that of the picture, and keeps its shape', () => {
    const sides = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(sides, sides, (width, height) => {
        const copy = copySizeOf({ width, height });
        expect(copy.width).toBeLessThanOrEqual(Math.min(width, 1_600));
        expect(copy.height).toBeLessThanOrEqual(height);
        const exact = (height * copy.width) / width;
        expect(Math.abs(copy.height - exact)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    ['a screen', 1_280, 2_828, { width: 1_280, height: 2_828 }, false],
    ['a sharp screen', 2_560, 1_600, { width: 1_600, height: 1_000 }, false],
    ['a photo', 4_000, 3_000, { width: 1_600, height: 1_200 }, true],
    ['a ribbon that lies', 40_000, 2, { width: 1_600, height: 1 }, true],
  ])('of %s (%i by %i) is said to be smaller only when much is lost', (...row) => {
    const [, width, height, copy, isLost] = row;
    expect(copySizeOf({ width, height })).toEqual(copy);
    expect(losesDetail({ width, height })).toBe(isLost);
  });

  test('is found without all dots when there are very many', () => {
    expect(isMuchLarger({ width: 10_000, height: 10_000 })).toBe(true);
    expect(isMuchLarger({ width: 4_000, height: 3_000 })).toBe(false);
    expect(isMuchLarger({ width: 1_280, height: 65_535 })).toBe(false);
  });
});
