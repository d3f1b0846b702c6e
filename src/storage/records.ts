/** Reads a record through all its versions, and changes it by adding one. */
import type { Entity } from '../domain/dossier.ts';
import type { RecordId, RevisionId } from '../domain/ids.ts';
import { type DossierRecord, type Draft, isReport, type RemovedRecord } from '../domain/record.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { firstRevision, heads, type Revision, type RevisionPorts } from '../domain/revision.ts';
import { recordLock, withLock } from './locks.ts';
import type { Session, Store } from './open.ts';
import { openRevs, rowsTagged } from './rows.ts';
import { saveEntities } from './save-entities.ts';
import { refreshTags } from './tag-lists.ts';

/** A record in one of its versions: still open, sealed, or taken away. */
export type RecordVersion = Draft | DossierRecord | RemovedRecord;

export const isRecordVersion = (entity: Entity): entity is RecordVersion =>
  entity.kind === 'draft' || isReport(entity) || entity.kind === 'removed';

/** All readable versions of the record, oldest first; none when there is no such record. */
export async function recordHistory(store: Store, recordId: RecordId): Promise<RecordVersion[]> {
  const { entities } = await rowsTagged(await store.session(), [`id=${recordId}`]);
  return oldestFirst(entities.filter(isRecordVersion));
}

/**
 * Adds the version that `change` makes of the newest one, and gives it back. When two windows do this
 * at once, the second gets to see what the first wrote. `change` returns `null` to leave it as it is.
 */
export const reviseRecord = (
  store: Store,
  recordId: RecordId,
  change: (newest: RecordVersion) => Promise<RecordVersion | null> | RecordVersion | null,
): Promise<Result<RecordVersion, 'not-found' | 'storage-full'>> =>
  withLock(recordLock(recordId), async () => {
    const newest = heads(await recordHistory(store, recordId)).at(-1);
    if (newest === undefined) return fail('not-found');
    const next = await change(newest);
    if (next === null) return ok(newest);
    const saved = await saveEntities(store, [next]);
    return saved.ok ? ok(next) : saved;
  });

/**
 * Puts the version that `change` makes of an unfinished record in the place of all before it: a draft is
 * no evidence yet. `also` is saved in the same write. `not-found`: it was sealed or taken away meanwhile.
 */
export const reviseDraft = (
  store: Store,
  recordId: RecordId,
  change: (draft: Draft) => { readonly next: Draft; readonly also: readonly Entity[] } | null,
  ports: RevisionPorts,
): Promise<Result<Draft, 'not-found' | 'storage-full'>> =>
  withLock(recordLock(recordId), async () => {
    const history = await recordHistory(store, recordId);
    const newest = heads(history).at(-1);
    const changed = newest?.kind === 'draft' ? change(newest) : null;
    if (changed === null) return fail('not-found');
    const { id, dossierId } = changed.next;
    const next: Draft = { ...changed.next, ...firstRevision(id, dossierId, ports) };
    const drafts = history.filter(({ kind }) => kind === 'draft').map(({ rev }) => rev);
    const saved = await saveEntities(store, [next, ...changed.also], { remove: drafts });
    return saved.ok ? ok(next) : saved;
  });

/** The draft that was worked on last and is not finished, or `null`. */
export const openDraft = async (store: Store): Promise<Draft | null> =>
  (await openDrafts(store)).at(-1) ?? null;

/** All that are not finished; the one that was worked on last comes last. */
export async function openDrafts(store: Store): Promise<Draft[]> {
  const session = await store.session();
  await refreshTags(session);
  const { entities } = await openRevs(session, unfollowedDrafts(session));
  return heads(entities.filter((entity) => entity.kind === 'draft'));
}

/** By their words alone: most drafts have long been followed, and need not be opened to know it. */
const unfollowedDrafts = ({ tags }: Session): ReadonlySet<RevisionId> =>
  new Set(tags.revsWith('kind=draft').filter((rev) => tags.revsWith(`parent=${rev}`).length === 0));

/** A version never stands before the one it follows, also when the clock was set back in between. */
export function oldestFirst<Row extends Revision<unknown>>(rows: readonly Row[]): Row[] {
  const byRev = new Map<unknown, Row>(rows.map((row) => [row.rev, row]));
  return rows
    .map((row) => ({ row, line: lineOf(row, byRev) }))
    .map(({ row, line }) => ({ row, at: latestIn(line), depth: line.length }))
    .sort((a, b) => (a.at === b.at ? a.depth - b.depth : a.at < b.at ? -1 : 1))
    .map(({ row }) => row);
}

/** The row and those that it follows, as far as they are at hand. Ends in a circle too. */
function lineOf<Row extends Revision<unknown>>(row: Row, byRev: ReadonlyMap<unknown, Row>): Row[] {
  const line = new Set<Row>();
  for (let next: Row | undefined = row; next && !line.has(next); next = byRev.get(next.parentRev))
    line.add(next);
  return [...line];
}

const latestIn = (line: readonly Revision<unknown>[]): string =>
  line.reduce((latest, { revisedAt }) => (revisedAt > latest ? revisedAt : latest), '');
