/** Pictures of an exhibit: as large as fits, never out of shape, with their marks on them. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SheetPicture } from '../../../../src/domain/exhibit-sheet.ts';
import { asId } from '../../../../src/domain/ids.ts';
import type { Block } from '../../../../src/domain/letter.ts';
import { layoutExhibit } from '../../../../src/pdf/layout/exhibit.ts';
import { exhibitFrame } from '../../../../src/pdf/layout/measures.ts';
import type { LaidPage, PicturePiece } from '../../../../src/pdf/layout/placed.ts';
import { hashOf } from '../../complaint/dossiers.ts';
import { piecesOf, reach, type } from '../laid.ts';

type Size = { readonly width: number; readonly height: number };

const pictureOf = (size: Size, change: Partial<SheetPicture> = {}): SheetPicture => ({
  kind: 'picture',
  image: {
    blobId: asId('00000000-0000-4000-8000-000000000001'),
    byteLength: 1,
    sha256: hashOf('a'),
    ...size,
  },
  alt: 'Een scherm',
  altLanguage: 'nl',
  marks: [],
  caption: 'Deel 1 van 1',
  ...change,
});

const laid = (pictures: readonly SheetPicture[], blocks: readonly Block[] = []): LaidPage[] =>
  layoutExhibit({ number: 3, language: 'nl', title: 'Bijlage 3', blocks, pictures }, type);

const picturesOn = (pages: readonly LaidPage[]): PicturePiece[] =>
  pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'picture' ? [item] : [])));

const anySize = fc.record({
  width: fc.integer({ min: 1, max: 16_000 }),
  height: fc.integer({ min: 1, max: 16_000 }),
});
const anyBox = fc.record({
  left: fc.integer({ min: -100, max: 17_000 }),
  top: fc.integer({ min: -100, max: 17_000 }),
  width: fc.nat(17_000),
  height: fc.nat(17_000),
});

test('every picture stands on the paper, in its own shape', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(anySize, { minLength: 1, maxLength: 4 }), (sizes) => {
      const pieces = picturesOn(laid(sizes.map((size) => pictureOf(size))));
      expect(pieces).toHaveLength(sizes.length);
      for (const [at, { box }] of pieces.entries()) {
        const { width, height } = sizes[at] ?? { width: 1, height: 1 };
        expect(box.width / width).toBeCloseTo(box.height / height, 9);
        expect(box.left + box.width).toBeLessThanOrEqual(
          exhibitFrame.left + exhibitFrame.width + 0.001,
        );
        expect(box.top + box.height).toBeLessThanOrEqual(exhibitFrame.bottom + 0.001);
      }
    }),
  );
});

test('a marked passage lies inside its picture', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anySize, fc.array(anyBox, { maxLength: 5 }), (size, marks) => {
      for (const piece of picturesOn(laid([pictureOf(size, { marks })])))
        for (const mark of piece.marks) {
          expect(mark.left).toBeGreaterThanOrEqual(piece.box.left - 0.001);
          expect(mark.left + mark.width).toBeLessThanOrEqual(
            piece.box.left + piece.box.width + 0.001,
          );
          expect(mark.top).toBeGreaterThanOrEqual(piece.box.top - 0.001);
          expect(mark.top + mark.height).toBeLessThanOrEqual(
            piece.box.top + piece.box.height + 0.001,
          );
        }
    }),
  );
});

test('a mark keeps its place when the picture is made smaller', () => {
  const marks = [{ left: 100, top: 500, width: 200, height: 50 }];
  const [piece] = picturesOn(laid([pictureOf({ width: 1_000, height: 1_000 }, { marks })]));
  const { left, top, width } = piece?.box ?? { left: 0, top: 0, width: 0 };
  expect(piece?.marks[0]?.left).toBeCloseTo(left + width / 10);
  expect(piece?.marks[0]?.top).toBeCloseTo(top + width / 2);
  expect(piece?.marks[0]?.width).toBeCloseTo(width / 5);
});

const lines = (count: number): Block => ({
  kind: 'paragraph',
  inlines: [{ kind: 'said', text: Array.from({ length: count }, () => 'regel').join('\n') }],
});

test('the first picture stands under few words, and on a page of its own behind many', () => {
  const screen = pictureOf({ width: 1_280, height: 1_400 });
  expect(laid([screen, screen], [lines(3)])).toHaveLength(2);
  expect(laid([screen, screen], [lines(40)])).toHaveLength(3);
});

test('a page of a letter is not made small to stand under words', () => {
  const letter = pictureOf({ width: 1_131, height: 1_600 });
  expect(laid([letter], [lines(2)])).toHaveLength(1);
  expect(laid([letter], [lines(14)])).toHaveLength(2);
});

test('what a picture is stands under it', () => {
  const pages = laid([pictureOf({ width: 1_280, height: 2_828 })]);
  const [picture] = picturesOn(pages);
  const caption = piecesOf(pages).find(({ text }) => text === 'Deel 1 van 1');
  expect(caption && reach(caption).top).toBeGreaterThan((picture && reach(picture).bottom) ?? 1e9);
  expect(picture?.of).toMatchObject({ role: 'Figure', alt: 'Een scherm', language: 'nl' });
});

test('a caption that is longer than a page is whole, and its picture is there', () => {
  const caption = 'woord '.repeat(3_000).trim();
  const pages = laid([pictureOf({ width: 1_280, height: 1_400 }, { caption })]);
  expect(picturesOn(pages)).toHaveLength(1);
  expect(
    piecesOf(pages)
      .filter(({ text }) => text.includes('woord'))
      .map(({ text }) => text)
      .join(''),
  ).toBe(caption);
});
