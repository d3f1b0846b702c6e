/** Deletes a removed record for good. Only the note that something was removed stays behind. */
import type { Entity } from '../domain/dossier.ts';
import type { BlobId, CaptureId, RecordId, RevisionId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { fail } from '../domain/result.ts';
import { announceChange } from './changes.ts';
import { commitRows } from './commit-rows.ts';
import { recordLock, withLock } from './locks.ts';
import type { Session, Store } from './open.ts';
import { isRecordVersion } from './records.ts';
import type { OpenedRows } from './rows.ts';
import { newestIn, rowsTagged } from './rows.ts';
import { deleteBlobs } from './sweep-blobs.ts';
import type { TagWord } from './tags.ts';

/**
 * Deletes all versions of the record, its marks, and the captures that no other record names, with
 * their bytes. `not-removed` when it is in use (again): then nothing is deleted.
 */
export const purgeRecord = (
  store: Store,
  recordId: RecordId,
): Promise<Result<void, 'not-removed' | 'storage-full'>> =>
  withLock(recordLock(recordId), async () => {
    const session = await store.session();
    const own = await rowsTagged(session, [`id=${recordId}`, `record=${recordId}`]);
    const note = noteOf(own);
    if (note === null) return fail('not-removed');
    const captures = await ownCaptures(session, own);
    const revs = [...revsOf(own), ...revsOf(captures)].filter((rev) => rev !== note);
    const purged = await deleteAll(store, revs, captures.entities);
    if (purged.ok) announceChange();
    return purged;
  });

/** The version that says "removed", or `null` when the newest says otherwise. */
function noteOf(own: OpenedRows): RevisionId | null {
  const newest = newestIn(own).filter(isRecordVersion);
  const isRemoved = newest.every((version) => version.kind === 'removed');
  return isRemoved ? (newest.at(-1)?.rev ?? null) : null;
}

/** The captures that these rows name and no other row does. */
async function ownCaptures(session: Session, own: OpenedRows): Promise<OpenedRows> {
  const ids = [...new Set(own.entities.flatMap(captureIdsOf))];
  const revs = new Set(revsOf(own));
  const isOwn = (id: CaptureId) =>
    session.tags.revsWith(`capture=${id}`).every((rev) => revs.has(rev));
  return rowsTagged(
    session,
    ids.filter(isOwn).map((id): TagWord => `id=${id}`),
  );
}

function captureIdsOf(entity: Entity): readonly CaptureId[] {
  if (entity.kind === 'annotation') return [entity.captureId];
  const isNaming = entity.kind === 'draft' || entity.kind === 'record';
  return isNaming && entity.happening.kind === 'page' ? entity.happening.captures : [];
}

const revsOf = ({ entities, damaged }: OpenedRows): RevisionId[] =>
  [...entities, ...damaged].map((row) => row.rev);

const blobIdsOf = (entity: Entity): BlobId[] =>
  entity.kind === 'capture' ? entity.artefacts.map((artefact) => artefact.blobId) : [];

const deleteAll = (
  store: Store,
  remove: readonly RevisionId[],
  captures: readonly Entity[],
): Promise<Result<void, 'storage-full'>> =>
  store.writing((session) =>
    commitRows(session, {
      add: [],
      remove,
      also: (writing) => deleteBlobs(writing, captures.flatMap(blobIdsOf)),
    }),
  );
