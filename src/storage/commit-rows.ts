/** Adds and deletes rows in one go, together with what says by which words they are found. */
import type { Entity } from '../domain/dossier.ts';
import type { RevisionId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { type BundleChange, bundleChange, writeBundles } from './bundles.ts';
import { commit } from './commit.ts';
import { type LogChange, logChange, logStores, withLogLock, writeLog } from './log-change.ts';
import type { CameFrom } from './log-events.ts';
import type { Session } from './open.ts';
import { allRows, sealRow } from './rows.ts';
import type { SealedRow, Writing, WrittenStore } from './schema.ts';
import {
  type ListChange,
  listChange,
  noteLists,
  refreshTags,
  withTagListLock,
  writeLists,
} from './tag-lists.ts';
import { tagWordsOf } from './tags.ts';

export type RowChange = {
  readonly add: readonly Entity[];
  readonly remove: readonly RevisionId[];
  /** How the rows came here, when they were not made here. */
  readonly from?: CameFrom | undefined;
  /** What else goes when rows go. It waits for the transaction's own requests only. */
  readonly also?: (writing: Writing) => Promise<unknown>;
};

/**
 * When it comes back with `ok`, everything is on the disk. `storage-full`: nothing was written. Throws
 * when a row to add is there already. Call it inside `store.writing`.
 */
export async function commitRows(
  session: Session,
  change: RowChange,
): Promise<Result<void, 'storage-full'>> {
  if (change.remove.length === 0) return sealAndWrite(session, change);
  return withTagListLock(session.db, async () => {
    await refreshTags(session);
    return sealAndWrite(session, change);
  });
}

/** Whatever is saved, the log tells of it in the same write. */
const sealAndWrite = (session: Session, change: RowChange) =>
  withLogLock(session.db, async () => {
    const before = async () => (await allRows(session)).entities;
    return writeWith(session, change, await logChange(session, change, before));
  });

async function writeWith(session: Session, change: RowChange, log: LogChange) {
  const listed = change.add.map((entity) => [entity.rev, tagWordsOf(entity)] as const);
  const [rows, lists, bundles] = await Promise.all([
    Promise.all(change.add.map((entity) => sealRow(session.vault, entity))),
    listChange(session, listed, change.remove),
    bundleChange(session, change.remove),
  ]);
  const written = await write(session, change, { rows, lists, bundles, log });
  if (written.ok) noteLists(session.tags, lists);
  return written;
}

const whenAdding: WrittenStore[] = ['rows', 'tagLists', ...logStores];
const whenRemoving: WrittenStore[] = [...whenAdding, 'blobs', 'bundles'];

type Changes = {
  readonly rows: readonly SealedRow[];
  readonly lists: ListChange;
  readonly bundles: BundleChange;
  readonly log: LogChange;
};

const write = (
  { db }: Session,
  { remove, also }: RowChange,
  { rows: sealed, lists, bundles, log }: Changes,
) =>
  commit(db, remove.length === 0 ? whenAdding : whenRemoving, async (writing) => {
    const rows = writing.objectStore('rows');
    await Promise.all([
      // In this order a row that cannot be read is replaced by one of the same version that can.
      ...remove.map(async (rev) => rows.delete(rev)),
      ...sealed.map(async (row) => rows.add(row)),
      writeLists(writing, lists),
      writeLog(writing, log),
      ...(remove.length === 0 ? [] : [writeBundles(writing, bundles), also?.(writing)]),
    ]);
  });
