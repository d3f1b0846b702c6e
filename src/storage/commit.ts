/** Writes all or nothing, and comes back when it is on the disk. A full disk is an answer, no crash. */
import { unwrap } from 'idb';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { Database, Writing, WrittenStore } from './schema.ts';

/**
 * Does `work` in one transaction on those stores. It may wait for that transaction's own requests and for nothing else.
 * `storage-full` when there was no room: then nothing of it was written. Throws for any other fault.
 */
export async function commit(
  db: Database,
  stores: WrittenStore[],
  work: (writing: Writing) => Promise<unknown>,
): Promise<Result<void, 'storage-full'>> {
  // 'strict': "saved" is said when the bytes are on the disk, not when they are on their way.
  const writing: Writing = db.transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    const working = async () => work(writing); // So that a throw does not leave `done` unheard.
    await Promise.all([working(), writing.done]);
    return ok(undefined);
  } catch (error) {
    abort(writing);
    if (!isStorageFull(error) && !wasRefused(writing)) throw error;
    allowWriting(db);
    return fail('storage-full');
  }
}

export const isStorageFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/**
 * The browser gave the transaction up. Chromium keeps large values in files beside the database, and
 * says `DataError` ("Failed to write blobs") when one of them finds no room.
 */
const wasRefused = ({ error }: Writing): boolean =>
  isStorageFull(error) || error?.name === 'DataError';

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It has ended by itself, which is what we want.
  }
}

/**
 * After a write that found no room Firefox lets the next transaction delete and not add (`Mode::Cleanup`
 * in its IDBDatabase.cpp). This one is that next: the one after it may add again.
 */
function allowWriting(db: Database): void {
  try {
    unwrap(db).transaction('rows', 'readwrite');
  } catch {
    // The browser ended the connection too: the next use opens another.
  }
}
