/** The lines of a passage: every piece of it lies in one of them, and nothing else does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/domain/capture.ts';
import { lineBoxes } from '../../../src/domain/line-boxes.ts';

const length = fc.integer({ min: 1, max: 400 });
const anyBox: fc.Arbitrary<Box> = fc.record({
  left: length,
  top: length,
  width: length,
  height: length,
});

const holds = (line: Box, piece: Box): boolean =>
  line.left <= piece.left &&
  line.top <= piece.top &&
  line.left + line.width >= piece.left + piece.width &&
  line.top + line.height >= piece.top + piece.height;

describe('the lines of a passage', () => {
  test('hold every piece of it', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 60 }), (pieces) => {
        const lines = lineBoxes(pieces);
        return pieces.every((piece) => lines.some((line) => holds(line, piece)));
      }),
    );
  });

  test('are never more than a window shows', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 300 }), (pieces) => lineBoxes(pieces).length <= 64),
    );
  });

  test('are as many as a reader sees', () => {
    const word = (left: number, top: number): Box => ({ left, top, width: 40, height: 16 });
    expect(lineBoxes([word(10, 0), word(52, 2), word(94, 0), word(10, 20)])).toEqual([
      { left: 10, top: 0, width: 124, height: 18 },
      { left: 10, top: 20, width: 40, height: 16 },
    ]);
  });

  test('do not run across the room between two columns', () => {
    const [left, right] = [
      { left: 0, top: 0, width: 100, height: 16 },
      { left: 300, top: 0, width: 100, height: 16 },
    ];
    expect(lineBoxes([left, right])).toEqual([left, right]);
  });
});
