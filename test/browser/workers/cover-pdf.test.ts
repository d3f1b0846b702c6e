/** Pages of a PDF with boxes over them: a file of pictures, in which nothing of the original is left. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyMask, type Mask, type MaskBox } from '../../../src/domain/mask.ts';
import { fail } from '../../../src/domain/result.ts';
import { coverPdf } from '../../../src/workers/cover-pdf.ts';
import { openPages } from '../../../src/workers/open-pages.ts';
import { copyOf } from '../print-copies/copies.ts';
import { lockedPdf, pdfWithRightsOnly } from '../print-copies/made-files.ts';
import type { Bytes } from '../print-copies/made-pictures.ts';
import { line, objectsOf, type Page, pdfOf } from '../print-copies/small-pdf.ts';
import { theValue } from '../storage/stores.ts';
import { decodedPdf } from './decoded-pdf.ts';

const going = new AbortController().signal;
const bsn = '123456782';

/** With a title and a writer, and words on each page. */
const letterOf = (pages: readonly Page[]): Bytes =>
  pdfOf(
    { ...objectsOf(pages), 1000: '<< /Title (Besluit Haddad) /Author (L. Haddad) >>' },
    '/Info 1000 0 R',
  );

const letter = letterOf([
  { content: line(`Uw BSN is ${bsn}.`) },
  { content: line('Met vriendelijke groet') },
]);

/** What is covered on each page, from 1. */
const on = (masks: Readonly<Record<number, Mask>>) => (page: number) => masks[page] ?? emptyMask;
const boxed = (...boxes: MaskBox[]): Mask => ({ boxes, isWhole: false });
const aBox = { left: 100, top: 250, width: 300, height: 90 };

async function pagesOf(bytes: Bytes, mask: (page: number) => Mask = on({})) {
  const opened = theValue(await openPages(bytes, going));
  const pages = [];
  for (let page = 1; page <= opened.pageCount; page++) {
    const picture = await opened.pictureOf(page, mask(page));
    if (picture === null) throw new Error(`no page ${page}`);
    pages.push(picture);
  }
  opened.close();
  return pages;
}

type Picture = Awaited<ReturnType<typeof pagesOf>>[number];

async function dotsIn({ bytes }: Picture, box: MaskBox): Promise<Uint8ClampedArray> {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('no context');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(box.left, box.top, box.width, box.height).data;
}

/** How far the dots of a box lie from the colour of a cover, at most. */
const farthest = (dots: Uint8ClampedArray): number =>
  dots.reduce((most, dot, at) => (at % 4 === 3 ? most : Math.max(most, Math.abs(dot - 17))), 0);

/** Without its edge, which a JPEG smears. */
const inner = ({ left, top, width, height }: MaskBox): MaskBox => ({
  left: left + 8,
  top: top + 8,
  width: width - 16,
  height: height - 16,
});

describe('a PDF with a box on a page', () => {
  test('is pictures, in which no word, no name and no day of the original stands', async () => {
    const made = theValue(await coverPdf(letter, on({ 1: boxed(aBox) }), going));
    const text = await decodedPdf(made);
    expect(text).not.toMatch(/123456782|Haddad|Besluit|vriendelijke/);
    expect(text).not.toMatch(/\/(?:Font|Title|Author|Producer|Creat\w+|ModDate|Metadata)\b|\bBT\b/);
    expect(text.match(/\/Subtype \/Image\b/g)).toHaveLength(2);
    const { facts } = await copyOf(made);
    expect(facts).toMatchObject({ pageCount: 2, texts: null, places: [], dates: [] });
  });

  test('is one colour where the box is when it is drawn again, and as it was beside it', async () => {
    const [before] = await pagesOf(letter);
    const made = theValue(await coverPdf(letter, on({ 1: boxed(aBox) }), going));
    const [after] = await pagesOf(made);
    if (!before || !after) throw new Error('no page');
    expect([after.width, after.height]).toEqual([before.width, before.height]);
    expect(farthest(await dotsIn(after, inner(aBox)))).toBeLessThanOrEqual(2);
    const beside = { ...aBox, top: 600 };
    expect(await dotsIn(after, beside)).toEqual(await dotsIn(before, beside));
  });

  test('keeps the size of each page, turned as it is read', async () => {
    const pages = [
      { content: line('a'), more: '/Rotate 90' },
      { content: line('b'), size: '0 0 300 200' },
    ];
    const made = theValue(await coverPdf(letterOf(pages), on({ 1: boxed(aBox) }), going));
    const sizes = (await pagesOf(made)).map(({ points }) => [points.width, points.height]);
    expect(sizes).toEqual([
      [841.89, 595.28],
      [300, 200],
    ]);
  });

  test('is the same file each time', async () => {
    const cover = async () => theValue(await coverPdf(letter, on({ 2: boxed(aBox) }), going));
    expect(await cover()).toEqual(await cover());
  });
});

test('a page covered as a whole is one colour', async () => {
  const made = theValue(await coverPdf(letter, on({ 2: { boxes: [], isWhole: true } }), going));
  const [first, second] = await pagesOf(made);
  if (!first || !second) throw new Error('no page');
  const { width, height } = second;
  expect(farthest(await dotsIn(second, { left: 0, top: 0, width, height }))).toBeLessThanOrEqual(2);
  expect(farthest(await dotsIn(first, aBox))).toBeGreaterThan(200);
});

test('whatever lies under a box, the picture of the page is the same', async () => {
  const somewhere = fc.record({
    left: fc.integer({ min: 0, max: 1_380 }),
    top: fc.integer({ min: 0, max: 1_950 }),
    width: fc.integer({ min: 1, max: 800 }),
    height: fc.integer({ min: 1, max: 800 }),
  });
  const property = fc.asyncProperty(somewhere, async (box) => {
    const [bare] = await pagesOf(letterOf([{ content: '' }]), on({ 1: boxed(box) }));
    const [covered] = bare?.covered ?? [];
    if (!bare || !covered) throw new Error('no page');
    const filled = letterOf([{ content: `1 0 0 rg ${within(covered, bare)} re f` }]);
    const [after] = await pagesOf(filled, on({ 1: boxed(box) }));
    expect(after?.bytes).toEqual(bare.bytes);
  });
  await fc.assert(property, { numRuns: 8 });
});

/** Where whole dots of it are, in points from below. */
function within({ left, top, width, height }: MaskBox, page: Picture): string {
  const [across, down] = [page.points.width / page.width, page.points.height / page.height];
  const inset = Math.min(1, width / 4, height / 4);
  const below = page.points.height - (top + height - inset) * down;
  return [(left + inset) * across, below, (width - 2 * inset) * across, (height - 2 * inset) * down]
    .map((length) => length.toFixed(3))
    .join(' ');
}

test('a page of any size has a number of dots that a browser can hold', async () => {
  const sizes = ['0 0 2384 3370', '0 0 300 14000', '0 0 20 20'];
  const pages = await pagesOf(letterOf(sizes.map((size) => ({ content: '', size }))));
  for (const { width, height } of pages) {
    expect(width * height).toBeLessThanOrEqual(8_010_000);
    expect(Math.max(width, height)).toBeLessThanOrEqual(16_000);
  }
  expect(pages.at(-1)).toMatchObject({ width: 47, height: 47 });
});

test('a PDF behind a password is not opened, and one that only forbids is', async () => {
  expect(await openPages(lockedPdf, going)).toEqual(fail('file-locked'));
  expect(await coverPdf(lockedPdf, on({}), going)).toEqual(fail('file-locked'));
  const made = theValue(await coverPdf(pdfWithRightsOnly, on({ 1: boxed(aBox) }), going));
  expect(await decodedPdf(made)).not.toContain('/Encrypt');
});

test('of a damaged file there is none, and neither of one that is stopped', async () => {
  const damaged = new TextEncoder().encode('%PDF-1.7\nno more than that');
  expect(await coverPdf(damaged, on({}), going)).toEqual(fail('file-damaged'));
  expect(await coverPdf(letter, on({}), AbortSignal.abort())).toEqual(fail('cancelled'));
});
