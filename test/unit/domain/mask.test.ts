/** Boxes over a picture: on whole pixels, never beside it, and every step can be undone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bottomOf,
  boxBetween,
  boxOnPixels,
  emptyMask,
  isSameBox,
  type MaskBox,
  movedBox,
  type PictureExtent,
  rightOf,
  sizedBox,
  withBoxAt,
  withBoxes,
  withoutBoxAt,
} from '../../../src/domain/mask.ts';
import { bandsOf } from '../../../src/domain/mask-bands.ts';
import {
  amendStep,
  beginHistory,
  mostSteps,
  redoStep,
  takeStep,
  undoStep,
} from '../../../src/domain/mask-history.ts';

const picture: PictureExtent = { width: 40, height: 30 };

const number = fc.double({ min: -100, max: 100, noNaN: true });
const anyBox = fc.record({ left: number, top: number, width: number, height: number });
const points = fc.record({ x: number, y: number });

/** A box that lies on the picture. */
const boxes = fc
  .record({
    left: fc.integer({ min: 0, max: 39 }),
    top: fc.integer({ min: 0, max: 29 }),
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 30 }),
  })
  .map((box) => boxOnPixels(box, picture))
  .filter((box) => box !== null);

function expectOnPicture(box: MaskBox): void {
  const sides = [box.left, box.top, box.width, box.height];
  expect(sides.every(Number.isInteger)).toBe(true);
  expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(1);
  expect(rightOf(box)).toBeLessThanOrEqual(picture.width);
  expect(bottomOf(box)).toBeLessThanOrEqual(picture.height);
}

/** Every pixel that the box has any part of, found one by one. */
const touched = ({ left, top, width, height }: MaskBox): string[] =>
  Array.from({ length: picture.width * picture.height }, (_, at) => ({
    x: at % picture.width,
    y: Math.floor(at / picture.width),
  }))
    .filter(({ x, y }) => x < left + width && x + 1 > left && y < top + height && y + 1 > top)
    .map(({ x, y }) => `${x} ${y}`);

describe('a box on whole pixels', () => {
  test('holds every pixel that it touched, and no other', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const found = boxOnPixels(box, picture);
        const meant = box.width > 0 && box.height > 0 ? touched(box) : [];
        expect(found === null ? [] : touched(found)).toEqual(meant);
        if (found) expectOnPicture(found);
      }),
    );
  });

  test('stays as it is when it already lies on them', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        expect(boxOnPixels(box, picture)).toEqual(box);
      }),
    );
  });

  test.each([
    ['beside the picture', { left: 40, top: 3, width: 5, height: 5 }],
    ['above it', { left: 4, top: -5, width: 5, height: 5 }],
    ['without a width', { left: 4, top: 5, width: 0, height: 5 }],
    ['with less than none', { left: 4, top: 5, width: 5, height: -1 }],
    ['of no number at all', { left: Number.NaN, top: 5, width: 5, height: 5 }],
  ])('is none when it lies %s', (_name, box) => {
    expect(boxOnPixels(box, picture)).toBeNull();
  });

  test('that reaches over the edge ends there', () => {
    const over = { left: -3.2, top: 28.9, width: 1_000, height: 1_000 };
    expect(boxOnPixels(over, picture)).toEqual({ left: 0, top: 28, width: 40, height: 2 });
  });

  test('between two corners is the same whichever comes first', () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        expect(boxBetween(one, other, picture)).toEqual(boxBetween(other, one, picture));
      }),
    );
  });
});

describe('a box that is moved or sized', () => {
  test('never leaves the picture', () => {
    fc.assert(
      fc.property(boxes, points, (box, by) => {
        const moved = movedBox(box, by, picture);
        expectOnPicture(moved);
        expect([moved.width, moved.height]).toEqual([box.width, box.height]);
        const sized = sizedBox(box, by, picture);
        expectOnPicture(sized);
        expect([sized.left, sized.top]).toEqual([box.left, box.top]);
      }),
    );
  });

  test('goes as far as it was told where there is room', () => {
    const box = { left: 10, top: 10, width: 5, height: 6 };
    expect(movedBox(box, { x: -3, y: 4 }, picture)).toMatchObject({ left: 7, top: 14 });
    expect(sizedBox(box, { x: -3, y: 4 }, picture)).toMatchObject({ width: 2, height: 10 });
  });
});

describe('a mask', () => {
  test('holds each box once, in the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(boxes), (added) => {
        const mask = withBoxes(withBoxes(emptyMask, added), added);
        expect(mask.boxes.every((box) => added.some((one) => isSameBox(one, box)))).toBe(true);
        expect(added.every((box) => mask.boxes.some((one) => isSameBox(one, box)))).toBe(true);
        for (const [at, box] of mask.boxes.entries())
          expect(mask.boxes.findIndex((one) => isSameBox(one, box))).toBe(at);
      }),
    );
  });

  test('is the same mask when nothing new was added', () => {
    const mask = withBoxes(emptyMask, [{ left: 1, top: 1, width: 1, height: 1 }]);
    expect(withBoxes(mask, mask.boxes)).toBe(mask);
  });

  test('changes in one place only', () => {
    const many = fc.uniqueArray(boxes, { minLength: 1, comparator: isSameBox });
    fc.assert(
      fc.property(many, boxes, fc.nat(), (own, other, seed) => {
        const at = seed % own.length;
        const mask = { boxes: own, isWhole: true };
        expect(withBoxAt(mask, at, other)).toEqual({ ...mask, boxes: own.with(at, other) });
        expect(withoutBoxAt(mask, at)).toEqual({ ...mask, boxes: own.toSpliced(at, 1) });
      }),
    );
  });
});

describe('the bands of many boxes', () => {
  test('cover the same pixels, each once', () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 20 }), (many) => {
        const parts = bandsOf(many).flatMap(({ top, bottom, spans }) =>
          spans.map(({ left, right }) => ({
            left,
            top,
            width: right - left,
            height: bottom - top,
          })),
        );
        const pixels = parts.flatMap(touched);
        expect(new Set(pixels).size).toBe(pixels.length);
        expect(new Set(pixels)).toEqual(new Set(many.flatMap(touched)));
      }),
    );
  });

  test('of ten thousand boxes over each other are one', () => {
    const box = { left: 0, top: 0, width: 4_000, height: 3_000 };
    expect(bandsOf(Array(10_000).fill(box))).toEqual([
      { top: 0, bottom: 3_000, spans: [{ left: 0, right: 4_000 }] },
    ]);
  });
});

describe('the history of a mask', () => {
  type Way = 'take' | 'amend' | 'undo' | 'redo';
  const ways = fc.array(fc.constantFrom<Way>('take', 'amend', 'undo', 'redo'), { maxLength: 60 });

  test('goes back and forth to what was there', () => {
    fc.assert(
      fc.property(ways, (steps) => {
        let history = beginHistory(0);
        for (const [at, step] of steps.entries()) {
          if (step === 'take') history = takeStep(history, at + 1);
          if (step === 'amend') history = amendStep(history, at + 1);
          if (step === 'undo') history = undoStep(history);
          if (step === 'redo') history = redoStep(history);
        }
        if (history.past.length > 0) expect(redoStep(undoStep(history))).toEqual(history);
        if (history.future.length > 0) expect(undoStep(redoStep(history))).toEqual(history);
      }),
    );
  });

  test('undoes every step, the last one first', () => {
    const history = ['b', 'c', 'd'].reduce(takeStep<string>, beginHistory('a'));
    const seen = [undoStep(history), undoStep(undoStep(history))].map(({ present }) => present);
    expect(seen).toEqual(['c', 'b']);
  });

  test('forgets what was undone as soon as something else is done', () => {
    const undone = undoStep(takeStep(beginHistory('a'), 'b'));
    expect(redoStep(takeStep(undone, 'c')).present).toBe('c');
  });

  test('has nothing to undo at its beginning', () => {
    expect(undoStep(beginHistory('a'))).toEqual(beginHistory('a'));
  });

  test('is one step when the last one came out otherwise', () => {
    const history = amendStep(takeStep(beginHistory('a'), 'b'), 'c');
    expect(undoStep(history).present).toBe('a');
  });

  test('forgets its oldest steps, so that it never grows without end', () => {
    let history = beginHistory(0);
    for (let step = 1; step <= mostSteps + 50; step++) history = takeStep(history, step);
    expect(history.past).toHaveLength(mostSteps);
    expect(history.past[0]).toBe(50);
  });
});
