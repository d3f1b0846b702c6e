/** Saves rows: all of them or none. Nothing is written over; a newer version is a row of its own. */
import type { Entity } from '../domain/dossier.ts';
import type { RevisionId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { announceChange } from './changes.ts';
import { commit } from './commit.ts';
import type { Store } from './open.ts';
import { sealRow } from './rows.ts';

export type SaveOptions = {
  /** Versions to delete at the same moment. */
  readonly remove?: readonly RevisionId[];
};

/**
 * When it comes back with `ok`, everything is on the disk. `storage-full`: nothing was written. Throws
 * when a version of that name is there already, for a saved version is never changed.
 */
export async function saveEntities(
  store: Store,
  entities: readonly Entity[],
  { remove = [] }: SaveOptions = {},
): Promise<Result<void, 'storage-full'>> {
  const { db, vault } = await store.session();
  const sealed = await Promise.all(entities.map((entity) => sealRow(vault, entity)));
  const saved = await commit(db, async (writing) => {
    const rows = writing.objectStore('rows');
    await Promise.all([
      ...sealed.map(async (row) => rows.add(row)),
      ...remove.map(async (rev) => rows.delete(rev)),
    ]);
  });
  if (saved.ok) announceChange();
  return saved;
}
