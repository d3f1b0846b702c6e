/** Which page of a file a text and an image are of. */
import { expect, test } from 'vitest';
import { pageAt, pagesOfFile, textsOfPages } from '../../../src/domain/file-pages.ts';
import { asId, asSha256 } from '../../../src/domain/ids.ts';
import type { PrintArea, PrintImage } from '../../../src/domain/print-copy.ts';

const image = (area: PrintArea): PrintImage => ({
  blobId: asId('00000000-0000-4000-8000-000000000001'),
  byteLength: 1,
  sha256: asSha256('a'.repeat(64)),
  mediaType: 'image/jpeg',
  width: 100,
  height: 100,
  area,
});

test('the texts of the pages, put together again, are the text', () => {
  const text = 'een\ftwee\f\fvier';
  const spans = textsOfPages(text);
  expect(spans.map(({ start, end }) => text.slice(start, end)).join('\f')).toBe(text);
  for (const [index, { start }] of spans.entries()) expect(pageAt(text, start)).toBe(index + 1);
});

test('tiles of a tall picture make one page, as high as all of them', () => {
  const tiles = [0, 500].map((top) => image({ page: 1, left: 0, top, width: 800, height: 500 }));
  const [page, ...others] = pagesOfFile({ images: tiles }, null);
  expect(others).toEqual([]);
  expect(page).toMatchObject({ page: 1, size: { width: 800, height: 1000 }, text: null });
});

test('a page that could not be shown keeps its place', () => {
  const images = [1, 3].map((page) => image({ page, left: 0, top: 0, width: 595, height: 842 }));
  const pages = pagesOfFile({ images }, 'a\fb\fc');
  expect(pages.map(({ size }) => size === null)).toEqual([false, true, false]);
  expect(pages[1]?.text).toEqual({ start: 2, end: 3 });
});

test('an e-mail is one page without a size', () => {
  expect(pagesOfFile({ images: [] }, 'Beste')).toEqual([
    { page: 1, size: null, images: [], text: { start: 0, end: 5 } },
  ]);
});
