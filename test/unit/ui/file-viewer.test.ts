/** What the viewer of an added file works out before anything is drawn. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FilePassageId } from '../../../src/domain/ids.ts';
import { roomOf } from '../../../src/ui/dossier/files/viewer/line-room.ts';
import { piecesOf } from '../../../src/ui/dossier/files/viewer/marked-spans.ts';
import { layerOf } from '../../../src/ui/dossier/files/viewer/page-layer.ts';
import {
  afterKey,
  boxBetween,
  inPercent,
  inUnits,
  onPage,
} from '../../../src/ui/dossier/files/viewer/part-box.ts';
import { idOf } from '../complaint/dossiers.ts';

const share = fc.double({ min: -300, max: 300, noNaN: true });
const anyBox = fc.record({ left: share, top: share, width: share, height: share });
const arrow = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown');

type Box = ReturnType<typeof onPage>;
const isOnPage = ({ left, top, width, height }: Box): boolean =>
  left >= 0 &&
  top >= 0 &&
  width >= 1 &&
  height >= 1 &&
  left + width <= 100.01 &&
  top + height <= 100.01;

describe('a box on a page', () => {
  test('lies on it whatever was drawn, typed or pressed', () => {
    fc.assert(
      fc.property(anyBox, fc.array(fc.tuple(arrow, fc.boolean())), (drawn, keys) => {
        const boxes = [onPage(drawn)];
        for (const [key, isShift] of keys)
          boxes.push(afterKey(boxes.at(-1) ?? drawn, key, isShift) ?? drawn);
        return boxes.every(isOnPage);
      }),
    );
  });

  test('is the same from whichever corner it is drawn', () => {
    const point = fc.record({ x: share, y: share });
    fc.assert(
      fc.property(point, point, (one, other) => {
        expect(boxBetween(one, other)).toEqual(boxBetween(other, one));
      }),
    );
  });

  test('comes back the same from the units of the page', () => {
    const size = { width: 595, height: 842 };
    const there = inPercent(inUnits({ left: 10, top: 20, width: 30, height: 40 }, size), size);
    expect(there.left).toBeCloseTo(10);
    expect(there.height).toBeCloseTo(40);
  });

  test('is left alone by any other key', () => {
    expect(afterKey({ left: 0, top: 0, width: 9, height: 9 }, 'Enter', false)).toBeNull();
  });
});

const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 5 }).map((all) =>
  all.map(([start, length], index) => ({
    id: idOf<FilePassageId>('file-passage', index + 1),
    start,
    end: start + length,
  })),
);

test('the pieces of a text are the text, and a piece is marked when a passage covers it', () => {
  fc.assert(
    fc.property(spans, fc.nat(30), fc.nat(30), (marks, start, length) => {
      const pieces = piecesOf({ start, end: start + length }, marks);
      const at = [start, ...pieces.map(({ end }) => end)];
      const isWhole = pieces.every((piece, index) => piece.start === at[index]);
      const isMarked = pieces.every(({ id, ...piece }) => {
        const covering = marks.filter((one) => one.start <= piece.start && one.end >= piece.end);
        return id === null
          ? covering.every((one) => one.start === one.end)
          : covering.some((one) => one.id === id);
      });
      return isWhole && isMarked && (length === 0 || at.at(-1) === start + length);
    }),
  );
});

test('words that have no place stand below the page, and every word stands somewhere', () => {
  const text = 'Kop\nzonder plaats\nstaart';
  const place = { page: 1, left: 0, top: 0, width: 30, height: 10 };
  const page = {
    page: 1,
    size: { width: 100, height: 100 },
    images: [],
    text: { start: 0, end: 24 },
  };
  const places = [
    { ...place, start: 0, end: 3 },
    { ...place, top: 50, start: 18, end: 24 },
  ];
  const { lines, rest } = layerOf(page, text, places);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['Kop', 'staart']);
  expect(rest.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['zonder plaats']);
  expect(layerOf({ ...page, size: null }, text, places)).toMatchObject({ lines: [] });
});

test('the space around a line lies on the page, and over no other line', () => {
  const size = { width: 600, height: 800 };
  const number = fc.integer({ min: 0, max: 500 });
  const anyLine = fc
    .record({ left: number, top: number, width: fc.integer({ min: 1, max: 100 }) })
    .map((place) => ({ ...place, page: 1, start: 0, end: 1, height: 10 }));
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 8 }), (lines) =>
      lines.every((line) => {
        const room = roomOf(line, lines, size);
        const [left, right] = [line.left - room.left, line.left + line.width + room.right];
        const [top, bottom] = [line.top - room.above, line.top + line.height + room.below];
        const isCovered = (other: typeof line) =>
          other.left < right &&
          other.left + other.width > left &&
          other.top < bottom &&
          other.top + other.height > top;
        const meets = (other: typeof line) =>
          other.left < line.left + line.width &&
          other.left + other.width > line.left &&
          other.top < line.top + line.height &&
          other.top + other.height > line.top;
        const isOnPage = left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
        // Lines that lie over each other already have no space between them to give away.
        return (
          isOnPage && lines.every((other) => other === line || meets(other) || !isCovered(other))
        );
      }),
    ),
  );
});
