/** Writes all or nothing, and comes back when it is on the disk. A full disk is an answer, no crash. */
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { Database, Writing } from './schema.ts';

/**
 * Does `work` in one transaction. It may wait for that transaction's own requests and for nothing else.
 * `storage-full` when there was no room: then nothing of it was written. Throws for any other fault.
 */
export async function commit(
  db: Database,
  work: (writing: Writing) => Promise<unknown>,
): Promise<Result<void, 'storage-full'>> {
  // 'strict': "saved" is said when the bytes are on the disk, not when they are on their way.
  const writing: Writing = db.transaction(['rows', 'blobs'], 'readwrite', { durability: 'strict' });
  try {
    const working = async () => work(writing); // So that a throw does not leave `done` unheard.
    await Promise.all([working(), writing.done]);
    return ok(undefined);
  } catch (error) {
    abort(writing);
    if (isStorageFull(error) || isStorageFull(writing.error)) return fail('storage-full');
    throw error;
  }
}

export const isStorageFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It has ended by itself, which is what we want.
  }
}
