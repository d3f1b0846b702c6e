/** Takes away what was left by a browser that was ended in the middle of a capture. */
import type { BlobId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import { chunksOf } from './blobs.ts';
import { commit } from './commit.ts';
import { captureLock, withLock } from './locks.ts';
import type { Store } from './open.ts';
import type { Database, Writing } from './schema.ts';

type Labelled = { readonly blobId: BlobId; readonly tag: string };

/**
 * Deletes the blobs that no row names, and says how many. A row that cannot be opened still carries its
 * labels, so its blobs stay. Waits until no capture is under way.
 */
export const sweepBlobs = (store: Store): Promise<Result<number, 'storage-full'>> =>
  withLock(captureLock, async () => {
    const { db, vault } = await store.session();
    const blobs = await Promise.all(
      (await blobIdsIn(db)).map(async (blobId) => ({
        blobId,
        tag: await vault.tag(`blob=${blobId}`),
      })),
    );
    let swept = 0;
    const done = await commit(db, async (writing) => {
      const orphans = await orphansAmong(writing, blobs);
      swept = orphans.length;
      await deleteBlobs(writing, orphans);
    });
    return done.ok ? ok(swept) : done;
  });

async function blobIdsIn(db: Database): Promise<BlobId[]> {
  const keys = await db.getAllKeys('blobs');
  return [...new Set(keys.map(([blobId]) => blobId))];
}

async function orphansAmong(writing: Writing, blobs: readonly Labelled[]): Promise<BlobId[]> {
  const tags = writing.objectStore('rows').index('tags');
  const counts = await Promise.all(blobs.map(async ({ tag }) => tags.count(tag)));
  return blobs.filter((_, index) => counts[index] === 0).map(({ blobId }) => blobId);
}

/** Deletes all chunks of the blobs, within a transaction that does more. */
export async function deleteBlobs(writing: Writing, blobIds: readonly BlobId[]): Promise<void> {
  const blobs = writing.objectStore('blobs');
  await Promise.all(blobIds.map(async (blobId) => blobs.delete(chunksOf(blobId))));
}
