/** Deletes a removed record for good. Only the note that something was removed stays behind. */

import type { Entity } from '../domain/dossier.ts';
import {
  asId,
  type BlobId,
  type CaptureId,
  type RecordId,
  type RevisionId,
} from '../domain/ids.ts';
import { isReport } from '../domain/record.ts';
import type { Result } from '../domain/result.ts';
import { fail } from '../domain/result.ts';
import { announceChange } from './changes.ts';
import { commitRows } from './commit-rows.ts';
import { pageVersionLock, recordLock, withLock } from './locks.ts';
import type { Session, Store } from './open.ts';
import { isRecordVersion } from './records.ts';
import type { OpenedRows } from './rows.ts';
import { newestIn, rowsTagged } from './rows.ts';
import { deleteBlobs } from './sweep-blobs.ts';
import type { TagIndex } from './tag-index.ts';
import type { TagWord } from './tags.ts';

/**
 * Deletes all versions of the record, its marks, and what no other record needs: its captures, and the
 * later texts of its pages, with their bytes. `not-removed` when it is in use (again): then nothing is
 * deleted.
 */
export const purgeRecord = (
  store: Store,
  recordId: RecordId,
): Promise<Result<void, 'not-removed' | 'storage-full'>> =>
  withLock(recordLock(recordId), () => withLock(pageVersionLock, () => purge(store, recordId)));

async function purge(
  store: Store,
  recordId: RecordId,
): Promise<Result<void, 'not-removed' | 'storage-full'>> {
  const session = await store.session();
  const own = await rowsTagged(session, [`id=${recordId}`, `record=${recordId}`]);
  const note = noteOf(own);
  if (note === null) return fail('not-removed');
  const captures = await ownCaptures(session, own);
  const versions = ownPageVersions(session.tags, new Set(revsOf(own)));
  const named = [...revsOf(own), ...revsOf(captures), ...versions].filter((rev) => rev !== note);
  const revs = [...named, ...copiesOf(session.tags, ownBlobs(session.tags, new Set(named)))];
  const purged = await deleteAll(store, revs, ownBlobs(session.tags, new Set(revs)));
  if (purged.ok) announceChange();
  return purged;
}

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
  const isNaming = entity.kind === 'draft' || isReport(entity);
  return isNaming && entity.happening.kind === 'page' ? entity.happening.captures : [];
}

const revsOf = ({ entities, damaged }: OpenedRows): RevisionId[] =>
  [...entities, ...damaged].map((row) => row.rev);

type Revs = ReadonlySet<RevisionId>;

/** Later texts of the pages of these marks, on which no other mark stands. By their words alone. */
function ownPageVersions(tags: TagIndex, own: Revs): RevisionId[] {
  const pages = new Set([...own].filter(isA(tags, 'annotation')).flatMap(pagesOf(tags)));
  const versions = new Set([...pages].flatMap((page) => tags.revsWith(page)));
  return [...versions]
    .filter(isA(tags, 'page-version'))
    .filter((version) => marksOn(tags, pagesOf(tags)(version)).every((mark) => own.has(mark)));
}

const isA = (tags: TagIndex, kind: Entity['kind']) => (rev: RevisionId) =>
  tags.wordsOf(rev).includes(`kind=${kind}`);

const isPageWord = (word: string): word is `page=${string}` => word.startsWith('page=');

const pagesOf = (tags: TagIndex) => (rev: RevisionId) => tags.wordsOf(rev).filter(isPageWord);

/** The marks in that document on that page. */
const marksOn = (tags: TagIndex, pages: readonly TagWord[]): readonly RevisionId[] =>
  tags
    .revsWith('kind=annotation')
    .filter((rev) => pages.every((page) => tags.wordsOf(rev).includes(page)));

const blobWord = 'blob=';

/** The files that these rows name and no other row does: a text may be shared. */
function ownBlobs(tags: TagIndex, own: Revs): BlobId[] {
  const words = [...own].flatMap((rev) => tags.wordsOf(rev));
  const blobs = words.filter((word) => word.startsWith(blobWord)).map((word) => word.slice(5));
  return [...new Set(blobs)]
    .filter((id) => tags.revsWith(`${blobWord}${id}`).every((rev) => own.has(rev)))
    .map((id) => asId<BlobId>(id));
}

/** Copies for paper of files that go. */
const copiesOf = (tags: TagIndex, blobs: readonly BlobId[]): RevisionId[] => [
  ...new Set(blobs.flatMap((id) => tags.revsWith(`copy-of=${id}`))),
];

const deleteAll = (
  store: Store,
  remove: readonly RevisionId[],
  blobs: readonly BlobId[],
): Promise<Result<void, 'storage-full'>> =>
  store.writing((session) =>
    commitRows(session, { add: [], remove, also: (writing) => deleteBlobs(writing, blobs) }),
  );
