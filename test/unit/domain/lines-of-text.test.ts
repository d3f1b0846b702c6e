/** Where a passage stands on the pages of a file, whatever pieces its text comes in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesOf, linesOf } from '../../../src/domain/lines-of-text.ts';
import type { PlacedText } from '../../../src/domain/print-copy.ts';

type Box = { left: number; top: number; width: number; height: number };

const lineHeight = 12;

/** Words in lines on pages, each placed, with a space or a break between them. */
const written = fc
  .array(
    fc.array(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((pages) => {
    let text = '';
    const places: PlacedText[] = [];
    for (const [page, lines] of pages.entries()) {
      if (page > 0) text += '\f';
      for (const [line, words] of lines.entries()) {
        let left = 50;
        for (const word of words) {
          const start = text.length;
          text += `${word} `;
          const place = { top: 40 + line * 20, height: lineHeight, left, width: word.length * 6 };
          places.push({ page: page + 1, start, end: start + word.length, ...place });
          left += word.length * 6 + 3;
        }
        text = `${text.trimEnd()}\n`;
      }
    }
    return { text, places };
  });

const passage = written.chain(({ text, places }) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, places, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
);

const isIn = (inner: Box, outer: Box) =>
  inner.left >= outer.left - 1e-6 &&
  inner.top >= outer.top - 1e-6 &&
  inner.left + inner.width <= outer.left + outer.width + 1e-6 &&
  inner.top + inner.height <= outer.top + outer.height + 1e-6;

/** Each character of the piece that lies in the passage, with a place of its own. */
function charactersOf(piece: PlacedText, span: { start: number; end: number }) {
  const width = piece.width / (piece.end - piece.start);
  return Array.from({ length: piece.end - piece.start }, (_, index) => ({
    ...piece,
    start: piece.start + index,
    left: piece.left + index * width,
    width,
  })).filter(({ start }) => start >= span.start && start < span.end);
}

const flat = (places: ReturnType<typeof boxesOf>) =>
  places.flatMap(({ page, boxes }) => boxes.map((box) => ({ page, ...box })));

test('every box lies on a line of its page', () => {
  fc.assert(
    fc.property(passage, ({ text, places, span }) => {
      const lines = linesOf(places);
      const isOnLine = (box: Box & { page: number }) =>
        lines.some((line) => line.page === box.page && isIn(box, line));
      return flat(boxesOf(text, places, span)).every(isOnLine);
    }),
  );
});

test('every placed character of the passage lies in a box', () => {
  fc.assert(
    fc.property(passage, ({ text, places, span }) => {
      const boxes = flat(boxesOf(text, places, span));
      const characters = places.flatMap((piece) => charactersOf(piece, span));
      return characters.every((own) =>
        boxes.some((box) => box.page === own.page && isIn(own, box)),
      );
    }),
  );
});

test('the whole text is one box for each line, and nothing of it is none', () => {
  fc.assert(
    fc.property(written, ({ text, places }) => {
      const tops = new Set(places.map(({ page, top }) => `${page} ${top}`));
      const all = boxesOf(text, places, { start: 0, end: text.length });
      expect(flat(all)).toHaveLength(tops.size);
      expect(boxesOf(text, places, { start: 3, end: 3 })).toEqual([]);
    }),
  );
});

const piece = (start: number, length: number, left: number, width: number): PlacedText => ({
  page: 1,
  start,
  end: start + length,
  left,
  top: 10,
  width,
  height: 10,
});

test('half of a piece is the half where it begins', () => {
  const at = boxesOf('abcd', [piece(0, 4, 100, 40)], { start: 0, end: 2 });
  expect(at).toEqual([{ page: 1, boxes: [{ left: 100, top: 10, width: 20, height: 10 }] }]);
});

test('text that runs from right to left begins on the right', () => {
  const at = boxesOf('قرار', [piece(0, 4, 100, 40)], { start: 0, end: 2 });
  expect(at[0]?.boxes).toEqual([{ left: 120, top: 10, width: 20, height: 10 }]);
});

test('a second column is no part of the line', () => {
  const columns = [piece(0, 4, 0, 40), piece(5, 4, 200, 40)];
  expect(linesOf(columns)).toHaveLength(2);
  expect(linesOf([piece(0, 4, 0, 40), piece(5, 4, 43, 40)])).toHaveLength(1);
});
