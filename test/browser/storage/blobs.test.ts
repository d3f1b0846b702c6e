/** Files of any size come back byte for byte, or not at all. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlobId } from '../../../src/domain/ids.ts';
import { blobChunks, blobWriter, maxChunkBytes, readBlob } from '../../../src/storage/blobs.ts';
import { captureLock, withLock } from '../../../src/storage/locks.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { sweepBlobs } from '../../../src/storage/sweep-blobs.ts';
import { aCapture } from './nouns.ts';
import { dbOf, flipByte, forge, freshStore, newId, rowOf, theValue } from './stores.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

async function written(store: Store, chunks: readonly Uint8Array<ArrayBuffer>[]) {
  const writer = blobWriter(store);
  for (const chunk of chunks) theValue(await writer.write(chunk));
  return theValue(await writer.finish());
}

const chunkKeys = async (store: Store) => (await dbOf(store)).getAllKeys('blobs');

async function moveChunk(store: Store, from: [BlobId, number], to: [BlobId, number]) {
  const db = await dbOf(store);
  const chunk = await db.get('blobs', from);
  if (!chunk) throw new Error('no chunk');
  await db.put('blobs', chunk, to);
}

const anyChunk = fc.uint8Array({ maxLength: 60 }).map((chunk) => new Uint8Array(chunk));

test('what is written in pieces is read as one', async () => {
  const store = await freshStore();
  await fc.assert(
    fc.asyncProperty(fc.array(anyChunk, { maxLength: 6 }), async (chunks) => {
      const { blobId, byteLength } = await written(store, chunks);
      const whole = chunks.flatMap((chunk) => [...chunk]);
      expect(byteLength).toBe(whole.length);
      expect(theValue(await readBlob(store, blobId))).toEqual(new Uint8Array(whole));
    }),
    { numRuns: 30 },
  );
});

test('pieces that are written without waiting keep their order', async () => {
  const store = await freshStore();
  const writer = blobWriter(store);
  await Promise.all([bytes(1), bytes(2, 3), bytes(4)].map((chunk) => writer.write(chunk)));
  const { blobId } = theValue(await writer.finish());
  expect(theValue(await readBlob(store, blobId))).toEqual(bytes(1, 2, 3, 4));
});

test('no chunk is longer than 4 MiB', async () => {
  const store = await freshStore();
  const long = new Uint8Array(2 * maxChunkBytes + 5).fill(7);
  const { blobId, chunks } = await written(store, [long]);
  expect(chunks).toBe(3);
  const lengths: number[] = [];
  for await (const chunk of blobChunks(store, blobId)) lengths.push(theValue(chunk).byteLength);
  expect(lengths).toEqual([maxChunkBytes, maxChunkBytes, 5]);
});

test('a blob that never was is not found', async () => {
  expect(await readBlob(await freshStore(), newId())).toEqual({ ok: false, error: 'not-found' });
});

test('a blob that was not closed is refused, for something is missing', async () => {
  const store = await freshStore();
  const blobId = newId<BlobId>();
  const unclosed = blobWriter(store, blobId);
  for (const chunk of [bytes(1, 2), bytes(3)]) theValue(await unclosed.write(chunk));
  expect(await readBlob(store, blobId)).toEqual({ ok: false, error: 'damaged' });
});

const swaps: readonly [string, (store: Store, a: BlobId, b: BlobId) => Promise<unknown>][] = [
  ['a chunk of another blob', (store, a, b) => moveChunk(store, [b, 0], [a, 0])],
  ['its own chunk in another place', (store, a) => moveChunk(store, [a, 1], [a, 0])],
  ['its end too early', (store, a) => moveChunk(store, [a, 3], [a, 1])],
  ['no first chunk', async (store, a) => (await dbOf(store)).delete('blobs', [a, 0])],
  ['no middle chunk', async (store, a) => (await dbOf(store)).delete('blobs', [a, 1])],
  ['no last chunk', async (store, a) => (await dbOf(store)).delete('blobs', [a, 2])],
  ['no end', async (store, a) => (await dbOf(store)).delete('blobs', [a, 3])],
];

test.each(swaps)('a blob with %s is refused, and others still open', async (_, spoil) => {
  const store = await freshStore();
  const one = await written(store, [bytes(1), bytes(2), bytes(3)]);
  const other = await written(store, [bytes(4), bytes(5), bytes(6)]);
  await spoil(store, one.blobId, other.blobId);
  expect(await readBlob(store, one.blobId)).toEqual({ ok: false, error: 'damaged' });
  expect(theValue(await readBlob(store, other.blobId))).toEqual(bytes(4, 5, 6));
});

test('one flipped bit in a chunk is refused', async () => {
  const store = await freshStore();
  const db = await dbOf(store);
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat({ max: 3 }), async (at, seq) => {
      const { blobId } = await written(store, [bytes(1), bytes(2), bytes(3)]);
      const chunk = await db.get('blobs', [blobId, seq]);
      if (!chunk) throw new Error('no chunk');
      await db.put('blobs', { ...chunk, sealed: flipByte(chunk.sealed, at) }, [blobId, seq]);
      expect(await readBlob(store, blobId)).toEqual({ ok: false, error: 'damaged' });
    }),
    { numRuns: 20 },
  );
});

test('what was broken off leaves nothing', async () => {
  const store = await freshStore();
  const kept = await written(store, [bytes(9)]);
  const writer = blobWriter(store);
  theValue(await writer.write(bytes(1)));
  void writer.write(bytes(2));
  await writer.abort();
  expect((await chunkKeys(store)).every(([blobId]) => blobId === kept.blobId)).toBe(true);
});

test('a full disk is told at that chunk and at each later one, and can be cleaned up', async () => {
  const store = await freshStore();
  const writer = blobWriter(store);
  theValue(await writer.write(bytes(1)));
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const full = await writer.write(bytes(2)).finally(() => {
    IDBObjectStore.prototype.add = add;
  });
  expect(full).toEqual({ ok: false, error: 'storage-full' });
  expect(await writer.write(bytes(3))).toEqual(full);
  expect(await writer.finish()).toEqual(full);
  await writer.abort();
  expect(await chunkKeys(store)).toEqual([]);
});

test('sweeping takes the blobs that no row names, and only those', async () => {
  const store = await freshStore();
  const named = await written(store, [bytes(1), bytes(2)]);
  const capture = aCapture(newId(), [named]);
  theValue(await saveEntities(store, [capture]));
  await written(store, [bytes(3)]);
  const unclosed = blobWriter(store);
  for (const chunk of [bytes(4), bytes(5)]) theValue(await unclosed.write(chunk));
  expect(theValue(await sweepBlobs(store))).toBe(2);
  expect(theValue(await readBlob(store, named.blobId))).toEqual(bytes(1, 2));
  expect(await chunkKeys(store)).toHaveLength(3);
  expect(theValue(await sweepBlobs(store))).toBe(0);
});

test('sweeping spares the blobs of a row that is damaged', async () => {
  const store = await freshStore();
  const named = await written(store, [bytes(1)]);
  const capture = aCapture(newId(), [named]);
  theValue(await saveEntities(store, [capture]));
  const row = await rowOf(store, capture.rev);
  await forge(store, { ...row, sealed: flipByte(row.sealed, 0) });
  expect(theValue(await sweepBlobs(store))).toBe(0);
  expect(theValue(await readBlob(store, named.blobId))).toEqual(bytes(1));
});

test('sweeping waits for every capture that is under way', async () => {
  const store = await freshStore();
  const capture = async () => {
    const blob = await written(store, [bytes(1)]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    theValue(await saveEntities(store, [aCapture(newId(), [blob])]));
  };
  const captures = [1, 2].map(() => withLock(captureLock, capture, 'shared'));
  expect(theValue(await sweepBlobs(store))).toBe(0);
  await Promise.all(captures);
});
