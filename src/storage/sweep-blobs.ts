/**
 * Takes away what was left by a browser that was ended in the middle of a capture, and copies for paper
 * of what is not there any more.
 */
import type { BlobId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import { chunksOf } from './blobs.ts';
import { commit } from './commit.ts';
import { commitRows } from './commit-rows.ts';
import { captureLock, withLock } from './locks.ts';
import type { Session, Store } from './open.ts';
import { copiesWithoutSource } from './print-copies.ts';
import type { Database, Writing } from './schema.ts';
import { refreshTags } from './tag-lists.ts';
import { unknownWord } from './tags.ts';

/**
 * Deletes the blobs that no row names, and says how many. A row that cannot be opened still has its
 * words, so its blobs stay; when nothing is known of one, nothing is deleted. Waits until no capture is
 * under way.
 */
export const sweepBlobs = (store: Store): Promise<Result<number, 'storage-full'>> =>
  withLock(captureLock, () => store.writing(sweep));

async function sweep(session: Session): Promise<Result<number, 'storage-full'>> {
  await refreshTags(session);
  const { db, tags } = session;
  if (tags.revsWith(unknownWord).length > 0) return ok(0);
  const copies = copiesWithoutSource(tags);
  const removed =
    copies.length > 0 ? await commitRows(session, { add: [], remove: copies }) : ok(0);
  if (!removed.ok) return removed;
  const orphans = (await blobIdsIn(db)).filter((id) => tags.revsWith(`blob=${id}`).length === 0);
  const done = await commit(db, ['blobs'], (writing) => deleteBlobs(writing, orphans));
  return done.ok ? ok(orphans.length) : done;
}

async function blobIdsIn(db: Database): Promise<BlobId[]> {
  const keys = await db.getAllKeys('blobs');
  return [...new Set(keys.map(([blobId]) => blobId))];
}

/** Deletes all chunks of the blobs, within a transaction that does more. */
export async function deleteBlobs(writing: Writing, blobIds: readonly BlobId[]): Promise<void> {
  const blobs = writing.objectStore('blobs');
  await Promise.all(blobIds.map(async (blobId) => blobs.delete(chunksOf(blobId))));
}
