/** Saves rows: all of them or none. Nothing is written over; a newer version is a row of its own. */
import type { Entity } from '../domain/dossier.ts';
import type { RevisionId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { announceChange } from './changes.ts';
import { commitRows } from './commit-rows.ts';
import type { CameFrom } from './log-events.ts';
import type { Store } from './open.ts';

export type SaveOptions = {
  /** Versions to delete at the same moment. */
  readonly remove?: readonly RevisionId[];
  /** How they came here, when they were not made here: the log tells it. */
  readonly from?: CameFrom;
};

/**
 * When it comes back with `ok`, everything is on the disk. `storage-full`: nothing was written. Throws
 * when a version of that name is there already, for a saved version is never changed; one that is
 * removed at the same moment makes way.
 */
export async function saveEntities(
  store: Store,
  entities: readonly Entity[],
  { remove = [], from }: SaveOptions = {},
): Promise<Result<void, 'storage-full'>> {
  const saved = await store.writing((session) =>
    commitRows(session, { add: entities, remove, from }),
  );
  if (saved.ok) announceChange();
  return saved;
}
