/** Passages in added files: kept with their place, taken away, put back, and gone with the file. */
import { expect, test } from 'vitest';
import type { AddedFile } from '../../../src/domain/added-file.ts';
import type { FilePassage } from '../../../src/domain/file-passage.ts';
import { removeRecord } from '../../../src/flows/edit-record.ts';
import { markInFile, withdrawMark } from '../../../src/flows/mark-in-file.ts';
import { readAddedFile, readPageImage } from '../../../src/flows/read-added-file.ts';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { dbOf, freshStore, newId, ports, theValue } from '../storage/stores.ts';
import { aKeptFile, copiedEmail, copiedLetter, copiedPhoto, letterText } from './kept-letter.ts';

const aLetter = async (store: Store) =>
  aKeptFile(store, 'application/pdf', await copiedLetter(store));

const spanOf = (words: string) => {
  const start = letterText.indexOf(words);
  return { kind: 'words', start, end: start + words.length } as const;
};

async function passagesOf(store: Store, { dossierId }: AddedFile): Promise<readonly FilePassage[]> {
  return (await loadDossier(store, dossierId))?.contents.passages ?? [];
}

test('a file is read back with its text, its places and its images', async () => {
  const store = await freshStore();
  const file = await aLetter(store);
  const opened = theValue(await readAddedFile(store, file.id));
  expect(opened.text).toBe(letterText);
  expect(opened.places).toHaveLength(4);
  const [image] = opened.copy.images;
  if (!image) throw new Error('no image');
  const blob = await readPageImage(store, image);
  expect([blob?.type, blob?.size]).toEqual(['image/jpeg', image.byteLength]);
});

test('words are kept with what stands around them, their page and their place on it', async () => {
  const store = await freshStore();
  const file = await aLetter(store);
  const { start, end } = spanOf('wij bewaren de beelden\nzes maanden');
  const passage = theValue(
    await markInFile(store, file.id, { kind: 'words', start: start - 1, end }, ports),
  );
  const [quote, ...others] = passage.selectors;
  expect(quote).toMatchObject({
    type: 'TextQuoteSelector',
    exact: 'wij bewaren de beelden\nzes maanden',
    suffix: '.',
  });
  expect(others).toEqual([
    { type: 'TextPositionSelector', start, end },
    {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc8118',
      value: 'page=2',
    },
  ]);
  expect(passage.places.map(({ page, boxes }) => [page, boxes.length])).toEqual([[2, 2]]);
  expect(await passagesOf(store, file)).toEqual([passage]);
});

test('words of an e-mail have a place in its text and on no page', async () => {
  const store = await freshStore();
  const file = await aKeptFile(store, 'message/rfc822', await copiedEmail(store));
  const marked = { kind: 'words', start: 16, end: 43 } as const;
  const passage = theValue(await markInFile(store, file.id, marked, ports));
  expect(passage.selectors.map(({ type }) => type)).toEqual([
    'TextQuoteSelector',
    'TextPositionSelector',
  ]);
  expect(passage.places).toEqual([]);
});

test('a part of a picture is kept in percent, and never beyond the picture', async () => {
  const store = await freshStore();
  const file = await aKeptFile(store, 'image/jpeg', await copiedPhoto(store));
  const box = { left: 400, top: 150, width: 900, height: 300 };
  const passage = theValue(await markInFile(store, file.id, { kind: 'part', page: 1, box }, ports));
  expect(passage.selectors).toEqual([
    {
      type: 'FragmentSelector',
      conformsTo: 'http://www.w3.org/TR/media-frags/',
      value: 'xywh=percent:50,25,50,50',
    },
  ]);
  expect(passage.places).toEqual([{ page: 1, boxes: [{ ...box, width: 400 }] }]);
});

test('a part of a page of a PDF is kept in points of that page', async () => {
  const store = await freshStore();
  const file = await aLetter(store);
  const box = { left: 10.126, top: 20, width: 30, height: 40 };
  const passage = theValue(await markInFile(store, file.id, { kind: 'part', page: 2, box }, ports));
  expect(passage.selectors).toMatchObject([{ value: 'page=2&viewrect=10.13,20,30,40' }]);
});

test.each([
  ['white space', { kind: 'words', start: 10, end: 11 }],
  ['nothing at all', { kind: 'words', start: 5, end: 5 }],
  ['what lies behind the text', { kind: 'words', start: 9_000, end: 9_010 }],
  [
    'a page that is not there',
    { kind: 'part', page: 9, box: { left: 0, top: 0, width: 9, height: 9 } },
  ],
  [
    'a box beside the page',
    { kind: 'part', page: 1, box: { left: 900, top: 0, width: 9, height: 9 } },
  ],
  [
    'a box without a size',
    { kind: 'part', page: 1, box: { left: 9, top: 9, width: 0, height: 9 } },
  ],
] as const)('%s is no passage', async (_name, marked) => {
  const store = await freshStore();
  const file = await aLetter(store);
  expect(await markInFile(store, file.id, marked, ports)).toEqual({
    ok: false,
    error: 'nothing-marked',
  });
  expect(await passagesOf(store, file)).toEqual([]);
});

test('the same words, marked twice in two windows, are one passage', async () => {
  const store = await freshStore();
  const file = await aLetter(store);
  const marked = spanOf('Wij filmen');
  await Promise.all([1, 2].map(() => markInFile(store, file.id, marked, ports)));
  expect(await passagesOf(store, file)).toHaveLength(1);
});

test('a passage that is taken away counts no more, and comes back the same', async () => {
  const store = await freshStore();
  const file = await aLetter(store);
  const passage = theValue(await markInFile(store, file.id, spanOf('Wij filmen'), ports));
  theValue(await withdrawMark(store, passage, true, ports));
  expect(await passagesOf(store, file)).toEqual([]);
  const again = theValue(await withdrawMark(store, passage, false, ports));
  expect(again).toMatchObject({ id: passage.id, selectors: passage.selectors });
  expect(await passagesOf(store, file)).toEqual([again]);
});

test('in a file whose record was taken away, nothing is marked or taken back', async () => {
  const store = await freshStore();
  const file = await aLetter(store);
  const passage = theValue(await markInFile(store, file.id, spanOf('Wij filmen'), ports));
  theValue(await removeRecord(store, file.recordId, ports));
  const gone = { ok: false, error: 'not-found' };
  expect(await markInFile(store, file.id, spanOf('Beste'), ports)).toEqual(gone);
  expect(await withdrawMark(store, passage, true, ports)).toEqual(gone);
  expect(await markInFile(store, newId(), spanOf('Beste'), ports)).toEqual(gone);
});

test('a damaged image is no image, and the text can still be marked', async () => {
  const store = await freshStore();
  const file = await aLetter(store);
  const { copy } = theValue(await readAddedFile(store, file.id));
  const [image] = copy.images;
  if (!image) throw new Error('no image');
  await (await dbOf(store)).delete('blobs', [image.blobId, 0]);
  expect(await readPageImage(store, image)).toBeNull();
  expect((await markInFile(store, file.id, spanOf('Wij filmen'), ports)).ok).toBe(true);
});

test('a file without its copy says so', async () => {
  const store = await freshStore();
  const file = await aLetter(store);
  const { copy } = theValue(await readAddedFile(store, file.id));
  if (!copy.text) throw new Error('no text');
  await (await dbOf(store)).delete('blobs', [copy.text.blobId, 0]);
  const unreadable = { ok: false, error: 'file-unreadable' };
  expect(await readAddedFile(store, file.id)).toEqual(unreadable);
  expect(await markInFile(store, file.id, spanOf('Wij filmen'), ports)).toEqual(unreadable);
});
