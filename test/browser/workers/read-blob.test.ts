/** Files of the browser, read into memory that is used again. */
import { describe, expect, test } from 'vitest';
import { asId, type BlobId } from '../../../src/domain/ids.ts';
import { blobsInOrder } from '../../../src/workers/blobs-in-order.ts';
import { bufferPool } from '../../../src/workers/buffer-pool.ts';
import { blobSource } from '../../../src/zip/byte-source.ts';
import { readBlob } from '../../../src/zip/read-blob.ts';
import { outFolder } from './out-folder.ts';
import { noise } from './sound-pack.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** On the disk, as files are that were made for a pack. */
async function fileOf(bytes: Bytes): Promise<File> {
  const handle = await (await outFolder()).getFileHandle(crypto.randomUUID(), { create: true });
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
  return handle.getFile();
}

async function allOf(pieces: AsyncIterable<Bytes> | null): Promise<Bytes> {
  const all: Bytes[] = [];
  for await (const piece of pieces ?? []) all.push(piece.slice());
  return new Blob(all).bytes();
}

const isSame = (bytes: Bytes, other: Bytes) =>
  bytes.byteLength === other.byteLength && bytes.every((byte, at) => byte === other[at]);

test('all of a file is read, in memory or on the disk', async () => {
  for (const length of [0, 1, 70_000, 3_000_000]) {
    const bytes = noise(length);
    for (const blob of [new Blob([bytes]), await fileOf(bytes)])
      expect(isSame(await readBlob(blob, new Uint8Array(length)), bytes), `${length}`).toBe(true);
  }
});

test('any part of a file is read as it stands there', async () => {
  const bytes = noise(300_000);
  const source = blobSource(await fileOf(bytes));
  for (const [from, to] of [
    [0, 10],
    [99_999, 200_001],
    [299_999, 400_000],
  ] as const)
    expect(isSame(await source.read(from, to), bytes.slice(from, to))).toBe(true);
});

// Chromium takes away streams that nothing holds then, and what was asked of them never comes.
test('a worker reads hundreds of files, many at once, while the browser cleans up', async () => {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const done = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage({ file: await fileOf(noise(1_400_000)), times: 400 });
  expect(await done).toBe(400);
  worker.terminate();
}, 60_000);

describe('files in the order of a pack', () => {
  const ids = Array.from({ length: 6 }, () => asId<BlobId>(crypto.randomUUID()));
  const contents = [noise(5), noise(700_000), noise(0), noise(9_000_000), noise(31), noise(2_000)];

  async function reading(order = ids) {
    const files = await Promise.all(contents.map(fileOf));
    const blobs = new Map(ids.map((id, at) => [id, files[at] ?? new Blob()]));
    return blobsInOrder(order, blobs, bufferPool());
  }

  const contentOf = (id: BlobId | undefined) =>
    new Map(ids.map((one, at) => [one as BlobId | undefined, contents[at]])).get(id) ?? noise(1);
  const isItsContent = (bytes: Bytes, id: BlobId | undefined) => isSame(bytes, contentOf(id));

  test('are each as they are, when all are asked for at once', async () => {
    const read = await reading();
    const all = await Promise.all(ids.map((id) => allOf(read(id))));
    expect(all.every((bytes, at) => isItsContent(bytes, ids[at]))).toBe(true);
  });

  test('are each as they are, out of turn and twice', async () => {
    const read = await reading([...ids, ...ids.slice(0, 2)]);
    const asked = [3, 0, 2, 2, 1, 5, 4, 0, 1, 0].flatMap((at) => ids[at] ?? []);
    const all = await Promise.all(asked.map((id) => allOf(read(id))));
    expect(all.every((bytes, at) => isItsContent(bytes, asked[at]))).toBe(true);
  });

  test('are not looked for where they are not', async () => {
    expect((await reading())(asId<BlobId>(crypto.randomUUID()))).toBeNull();
  });
});
