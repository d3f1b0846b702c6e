/** Boxes on the picture of a window, where what is covered stood. */
import { expect, test } from 'vitest';
import type { Cover } from '../../../src/domain/cover.ts';
import type { KeptFile } from '../../../src/domain/kept-file.ts';
import type { ScreenWords } from '../../../src/domain/screen-words.ts';
import { proposeBoxes } from '../../../src/flows/propose-boxes.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { blobWriter } from '../../../src/storage/blobs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { aCapture } from '../storage/nouns.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';

const bsn: Cover = { kind: 'bsn', value: '123456782' };

const words: ScreenWords = {
  text: 'BSN 1234 56782 klopt',
  places: [
    { start: 0, end: 3, left: 0, top: 0, width: 30, height: 20 },
    { start: 4, end: 8, left: 40, top: 0, width: 40, height: 20 },
    { start: 9, end: 14, left: 90, top: 0, width: 50, height: 20 },
    { start: 15, end: 20, left: 150, top: 0, width: 50, height: 20 },
  ],
  unsearched: [{ of: 'frame', box: { left: 300, top: 400, width: 100, height: 50 } }],
};

async function kept(store: Store, text: string): Promise<KeptFile> {
  const bytes = new TextEncoder().encode(text);
  const writer = blobWriter(store);
  theValue(await writer.write(bytes));
  const { blobId, byteLength } = theValue(await writer.finish());
  return { blobId, byteLength, sha256: await sha256(bytes) };
}

const { facts } = aCapture(ports.newId());

const captureOf = async (store: Store, text: string) => ({
  facts: { ...facts, viewport: { ...facts.viewport, width: 500, height: 500 } },
  screenWords: await kept(store, text),
});

test('a number in two words has one box, on the pixels of a picture that is twice as large', async () => {
  const store = await freshStore();
  const capture = await captureOf(store, JSON.stringify(words));
  const boxes = await proposeBoxes(store, capture, [bsn], { width: 1000, height: 1000 });
  expect(boxes).toEqual([
    { left: 74, top: 0, width: 212, height: 46 },
    { left: 594, top: 794, width: 212, height: 112 },
  ]);
});

test('what is covered nowhere has no box, but a frame that nobody could search', async () => {
  const store = await freshStore();
  const capture = await captureOf(store, JSON.stringify(words));
  const boxes = await proposeBoxes(store, capture, [], { width: 500, height: 500 });
  expect(boxes).toHaveLength(1);
});

test.each([
  ['is damaged', '{"text":1}'],
  ['is no JSON', '{'],
])('nothing is proposed when what was kept %s', async (_, text) => {
  const store = await freshStore();
  const capture = await captureOf(store, text);
  expect(await proposeBoxes(store, capture, [bsn], { width: 500, height: 500 })).toEqual([]);
});

test('nothing is proposed when nobody looked where words stood', async () => {
  const store = await freshStore();
  expect(await proposeBoxes(store, { facts }, [bsn], { width: 500, height: 500 })).toEqual([]);
});
