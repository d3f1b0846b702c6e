/** The person adds what had become of a passage to the pack, or takes it out again. */
import type { AddedChange } from '../domain/added-change.ts';
import type { AnnotationId, PageVersionId, RecordId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, heads, nextRevision, type RevisionPorts } from '../domain/revision.ts';
import { recordLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { recordHistory } from '../storage/records.ts';
import { rowsTagged } from '../storage/rows.ts';
import { saveEntities } from '../storage/save-entities.ts';

/** Which change: of which mark, and in which text of the page it was first seen. */
export type ChangeChoice = {
  readonly recordId: RecordId;
  readonly annotationId: AnnotationId;
  readonly versionId: PageVersionId;
};

/** Gets its number the first time, and the same one when it comes back. `not-found`: its record is gone. */
export const chooseChange = (
  store: Store,
  choice: ChangeChoice,
  standing: AddedChange['standing'],
  ports: RevisionPorts,
): Promise<Result<AddedChange, 'not-found' | 'storage-full'>> =>
  withLock(recordLock(choice.recordId), async () => {
    const record = heads(await recordHistory(store, choice.recordId)).at(-1);
    if (record === undefined || record.kind === 'removed') return fail('not-found');
    const before = await addedBefore(store, choice);
    if (before?.standing === standing) return ok(before);
    const next: AddedChange = before
      ? { ...before, ...nextRevision(before, ports), standing }
      : {
          ...firstRevision(ports.newId(), record.dossierId, ports),
          kind: 'added-change',
          ...choice,
          addedAt: ports.now(),
          standing,
        };
    const saved = await saveEntities(store, [next]);
    return saved.ok ? ok(next) : saved;
  });

async function addedBefore(
  store: Store,
  { recordId, annotationId, versionId }: ChangeChoice,
): Promise<AddedChange | null> {
  const { entities } = await rowsTagged(await store.session(), [`record=${recordId}`]);
  const own = entities
    .filter((entity) => entity.kind === 'added-change')
    .filter((added) => added.annotationId === annotationId && added.versionId === versionId);
  return heads(own).at(-1) ?? null;
}
