/**
 * Many files of the browser, read one behind the other in one go: to begin a new one takes as long as some
 * MB of it. For whoever knows in which order they are wanted.
 */
import type { BlobId } from '../domain/ids.ts';
import { largestInMemory } from '../pack/write-pack.ts';
import { type BlobReader, blobReader } from '../zip/read-blob.ts';
import type { BufferPool } from './buffer-pool.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const pieceSize = 4 << 20;

/** The pieces of a file of `blobs`, or `null` when it is not among them; out of turn it takes longer. */
export function blobsInOrder(
  order: readonly BlobId[],
  blobs: ReadonlyMap<BlobId, Blob>,
  pool: BufferPool,
): (id: BlobId) => AsyncIterable<Bytes> | null {
  const turns = order.flatMap((id) => {
    const blob = blobs.get(id);
    // A larger one is read piece by piece when its turn comes, and not ahead of it.
    return blob === undefined || blob.size > largestInMemory ? [] : [{ id, blob }];
  });
  const together = blobReader(new Blob(turns.map(({ blob }) => blob)));
  let next = 0;
  let before: Promise<unknown> = Promise.resolve();
  return (id) => {
    const blob = blobs.get(id);
    if (blob === undefined) return null;
    if (turns[next]?.id !== id) return piecesOf(blobReader(blob), blob.size, pool);
    next += 1;
    const whole = before.then(() => together.read(pool.take(blob.size)));
    whole.catch(() => {}); // Whoever reads is told.
    before = whole;
    return once(whole);
  };
}

async function* once(whole: Promise<Bytes>): AsyncGenerator<Bytes> {
  yield await whole;
}

async function* piecesOf(
  reader: BlobReader,
  byteLength: number,
  pool: BufferPool,
): AsyncGenerator<Bytes> {
  for (let left = byteLength; left > 0; left -= pieceSize)
    yield await reader.read(pool.take(Math.min(left, pieceSize)));
}
