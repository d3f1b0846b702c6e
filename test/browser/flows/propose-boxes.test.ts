/** Boxes on the picture of a window, where what is covered stood. */
import { expect, test } from 'vitest';
import type { Artefact, Capture } from '../../../src/domain/capture.ts';
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
  width: 500,
  text: 'BSN 1234 56782 klopt',
  places: [
    { start: 0, end: 3, left: 0, top: 0, width: 30, height: 20 },
    { start: 4, end: 8, left: 40, top: 0, width: 40, height: 20 },
    { start: 9, end: 14, left: 90, top: 0, width: 50, height: 20 },
    { start: 15, end: 20, left: 150, top: 0, width: 50, height: 20 },
  ],
  unsearched: [{ of: 'frame', box: { left: 300, top: 400, width: 100, height: 50 } }],
};

const kept = (store: Store, text: string): Promise<KeptFile> =>
  keptBytes(store, new TextEncoder().encode(text));

async function keptBytes(store: Store, bytes: Uint8Array<ArrayBuffer>): Promise<KeptFile> {
  const writer = blobWriter(store);
  theValue(await writer.write(bytes));
  const { blobId, byteLength } = theValue(await writer.finish());
  return { blobId, byteLength, sha256: await sha256(bytes) };
}

/** A capture with what was kept of its words. */
async function captureWith(store: Store, text: string): Promise<Capture> {
  const capture = aCapture(ports.newId());
  return { ...capture, screenWords: await kept(store, text) };
}

const artefact = (
  role: Artefact['role'],
  number: number,
  { blobId, byteLength, sha256: digest }: KeptFile,
): Artefact => ({
  ...{ role, number, blobId, byteLength, sha256: digest, mediaType: 'image/png' },
  commitment: { salt: 'b'.repeat(64), digest },
});

/** What is proposed on a picture of the window that is so wide and high. */
async function proposedOn(text: string, list: readonly Cover[], size = 500) {
  const store = await freshStore();
  const capture = await captureWith(store, text);
  const picture = artefact('screenshot-viewport', 1, await kept(store, 'PNG'));
  return proposeBoxes(
    store,
    { capture, artefact: picture, extent: { width: size, height: size } },
    list,
  );
}

test('a number in two words has one box, on the pixels of a picture that is twice as large', async () => {
  expect(await proposedOn(JSON.stringify(words), [bsn], 1000)).toEqual([
    { left: 74, top: 0, width: 212, height: 46 },
    { left: 594, top: 794, width: 212, height: 112 },
  ]);
});

test('what is covered nowhere has no box, but a frame that nobody could search', async () => {
  expect(await proposedOn(JSON.stringify(words), [])).toHaveLength(1);
});

test.each([
  ['is damaged', '{"text":1}'],
  ['is no JSON', '{'],
])('nothing is proposed when what was kept %s', async (_, text) => {
  expect(await proposedOn(text, [bsn])).toEqual([]);
});

test('nothing is proposed when nobody looked where words stood', async () => {
  const store = await freshStore();
  const picture = artefact('screenshot-viewport', 1, await kept(store, 'PNG'));
  const page = { capture: aCapture(ports.newId()), artefact: picture };
  expect(await proposeBoxes(store, { ...page, extent: { width: 9, height: 9 } }, [bsn])).toEqual(
    [],
  );
});

test('of a page in several pictures each has what stands on it', async () => {
  const store = await freshStore();
  const capture = await captureWith(store, JSON.stringify(words));
  const canvas = new OffscreenCanvas(500, 300);
  canvas.getContext('2d');
  const png = await canvas.convertToBlob({ type: 'image/png' });
  const pictures = await Promise.all(
    [1, 2].map(async (number) =>
      artefact('screenshot-full', number, await keptBytes(store, await png.bytes())),
    ),
  );
  const whole = { ...capture, artefacts: pictures };
  const tops = await Promise.all(
    pictures.map(async (picture) => {
      const page = { capture: whole, artefact: picture, extent: { width: 500, height: 300 } };
      return (await proposeBoxes(store, page, [bsn])).map(({ top }) => top);
    }),
  );
  // The frame lies at 400, which is 100 below the first picture.
  expect(tops).toEqual([[0], [97]]);
});
