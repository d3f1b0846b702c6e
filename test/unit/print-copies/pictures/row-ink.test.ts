/** Ink is where colour changes: an empty row has none, whatever its colour. */
import { expect, test } from 'vitest';
import { rowInk } from '../../../../src/print-copies/pictures/row-ink.ts';

type Dot = readonly [red: number, green: number, blue: number];

const dotsOf = (...rows: readonly (readonly Dot[])[]) =>
  new Uint8ClampedArray(rows.flat().flatMap((dot) => [...dot, 255]));

const white: Dot = [255, 255, 255];
const black: Dot = [0, 0, 0];
const blue: Dot = [21, 66, 115];
const nearlyWhite: Dot = [245, 245, 245];

test('a row has as much ink as its colour changes', () => {
  const dots = dotsOf(
    [white, white, white, white],
    [blue, blue, blue, blue],
    [white, black, white, black],
    [white, nearlyWhite, white, nearlyWhite],
    [white, blue, blue, white],
  );
  expect(rowInk(dots, 4)).toEqual([0, 0, 3, 0, 2]);
});

test('what changes from one row to the next is not counted', () => {
  expect(rowInk(dotsOf([white], [black], [white]), 1)).toEqual([0, 0, 0]);
});
