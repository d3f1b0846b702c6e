/**
 * The words by which rows are found lie in sealed lists, one for each save. Who has the disk and not
 * the key sees neither the words nor which rows share one.
 */
import type { RevisionId } from '../domain/ids.ts';
import { parseTagList, type TaggedRow } from '../schemas/tag-list.ts';
import { withLock } from './locks.ts';
import { jsonIn, paddedJson } from './padded-json.ts';
import type { Database, Sealed, Writing } from './schema.ts';
import { emptyTagIndex, type TagIndex } from './tag-index.ts';
import type { Vault } from './vault.ts';

/** What tag lists are read with, and where they end up. */
export type TagShelf = { readonly db: Database; readonly vault: Vault; readonly tags: TagIndex };

/** A list of that name is in memory only, for there was no room to write it. */
export const unwritten = 'unwritten';

type NamedList = { readonly key: string; readonly list: Sealed };
type SealedList = NamedList & { readonly rows: readonly TaggedRow[] };

/** The index of everything that is listed. */
export async function openTagIndex(db: Database, vault: Vault): Promise<TagIndex> {
  const shelf = { db, vault, tags: emptyTagIndex() };
  await refreshTags(shelf);
  return shelf.tags;
}

const refreshing = new WeakMap<TagIndex, Promise<void>>();

/**
 * Brings the index up to what lies on the disk now: other windows save too. One after the other, or an
 * older look at the disk would take away what a newer one has found.
 */
export function refreshTags(shelf: TagShelf): Promise<void> {
  const before = refreshing.get(shelf.tags) ?? Promise.resolve();
  const now = before.catch(() => {}).then(() => refreshNow(shelf)); // Its own caller heard of a failure.
  refreshing.set(shelf.tags, now);
  return now;
}

async function refreshNow({ db, vault, tags }: TagShelf): Promise<void> {
  const { present, fresh } = await listsOnDisk(db, tags);
  const read = await Promise.all(
    fresh.map(async ({ key, list }) => ({ key, rows: await openTagList(vault, key, list) })),
  );
  for (const key of tags.lists()) if (!present.has(key) && key !== unwritten) tags.drop(key);
  for (const { key, rows } of read) tags.put(key, rows);
}

async function listsOnDisk(db: Database, tags: TagIndex) {
  const { store } = db.transaction('tagLists');
  const keys = await store.getAllKeys();
  const unknown = keys.filter((key) => !tags.has(key));
  const lists = await Promise.all(
    unknown.map(async (key) => ({ key, list: await store.get(key) })),
  );
  const fresh = lists.flatMap(({ key, list }): NamedList[] => (list ? [{ key, list }] : []));
  return { present: new Set(keys), fresh };
}

/** None when the list is damaged: its rows are listed again when the vault is opened next. */
async function openTagList(vault: Vault, key: string, list: Sealed): Promise<readonly TaggedRow[]> {
  const bytes = await vault.open(['tagLists', key], list);
  return (bytes && parseTagList(jsonIn(bytes))) ?? [];
}

/** The list, sealed under a name of its own. */
export async function sealTagList(vault: Vault, rows: readonly TaggedRow[]): Promise<SealedList> {
  const key = crypto.randomUUID();
  return { key, rows, list: await vault.seal(['tagLists', key], paddedJson(rows)) };
}

/** What has to change in the lists when rows come and go. */
export type ListChange = { readonly drop: readonly string[]; readonly add: readonly SealedList[] };

/**
 * The change by which `added` are listed and nothing is said about `removed` any more: the lists that
 * name those are written anew. When rows are removed, hold the lock of the lists until it is written.
 */
export async function listChange(
  { vault, tags }: TagShelf,
  added: readonly TaggedRow[],
  removed: readonly RevisionId[],
): Promise<ListChange> {
  const drop = tags.listsNaming(removed);
  const gone = new Set(removed);
  const kept = drop.flatMap((list) => tags.rowsIn(list).filter(([rev]) => !gone.has(rev)));
  // Apart, for what is new will soon change again, and then as little as possible is written anew.
  const parts = [kept, added].filter((rows) => rows.length > 0);
  return { drop, add: await Promise.all(parts.map((rows) => sealTagList(vault, rows))) };
}

/** Writes the change, within a transaction that does more. */
export async function writeLists(writing: Writing, { drop, add }: ListChange): Promise<void> {
  const lists = writing.objectStore('tagLists');
  await Promise.all([
    ...drop.map(async (key) => lists.delete(key)),
    ...add.map(async ({ key, list }) => lists.add(list, key)),
  ]);
}

/** Brings the index up to a change that has been written, so that it need not be read again. */
export function noteLists(tags: TagIndex, { drop, add }: ListChange): void {
  for (const key of drop) tags.drop(key);
  for (const { key, rows } of add) tags.put(key, rows);
}

/** Held while lists are written anew. Lists that only come may be added without it. */
export const withTagListLock = <T>(db: Database, work: () => Promise<T>): Promise<T> =>
  withLock(`${db.name}-tag-lists`, work);
