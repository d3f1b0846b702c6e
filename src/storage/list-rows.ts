/**
 * Lists the rows that no list names: those from before there were tag lists, and those whose list was
 * damaged. Done when the vault is opened, before anybody asks for a row.
 */
import type { Entity } from '../domain/dossier.ts';
import type { RevisionId } from '../domain/ids.ts';
import type { TaggedRow } from '../schemas/tag-list.ts';
import { commit } from './commit.ts';
import { openRow } from './rows.ts';
import type { Database, SealedRow } from './schema.ts';
import {
  type ListChange,
  noteLists,
  refreshTags,
  sealTagList,
  type TagShelf,
  unwritten,
  withTagListLock,
  writeLists,
} from './tag-lists.ts';
import { tagWordsOf, unknownWord } from './tags.ts';
import type { Vault } from './vault.ts';

/** So many rows stand in one list at most when many are listed at once. */
export const fullList = 256;

/** From so many lists on, the short ones become one. */
const manyLists = 64;

/** Brings the lists of so many rows in order: each stands in one, and there are not too many of them. */
export async function tidyLists(shelf: TagShelf, rows: number): Promise<void> {
  const { tags } = shelf;
  if (rows !== tags.countRows()) await listUnlisted(shelf);
  if (tags.lists().length > manyLists) await joinShortLists(shelf);
}

const listUnlisted = (shelf: TagShelf): Promise<void> =>
  withTagListLock(shelf.db, async () => {
    await refreshTags(shelf);
    const rows = await unlistedRows(shelf);
    const tagged = await taggedRows(shelf, rows);
    const written = await write(shelf, tagged, []);
    // Found all the same, until the vault is opened next: then it is tried again.
    if (!written.ok) shelf.tags.put(unwritten, tagged);
  });

async function unlistedRows({ db, tags }: TagShelf): Promise<SealedRow[]> {
  const revs = (await db.getAllKeys('rows')).filter((rev) => !tags.isListed(rev));
  const { store } = db.transaction('rows');
  const rows = await Promise.all(revs.map((rev) => store.get(rev)));
  return rows.filter((row) => row !== undefined);
}

const joinShortLists = (shelf: TagShelf): Promise<void> =>
  withTagListLock(shelf.db, async () => {
    await refreshTags(shelf);
    const { tags } = shelf;
    const short = tags.lists().filter((list) => tags.rowsIn(list).length < fullList);
    await write(shelf, short.flatMap(tags.rowsIn), short); // No room for it: then another time.
  });

async function write(
  { db, vault, tags }: TagShelf,
  rows: readonly TaggedRow[],
  drop: ListChange['drop'],
) {
  const add = await Promise.all(inParts(rows).map((part) => sealTagList(vault, part)));
  const written = await commit(db, ['tagLists'], (writing) => writeLists(writing, { drop, add }));
  if (written.ok) noteLists(tags, { drop, add });
  return written;
}

/** The rows in lists of a length that is quickly written anew. */
export const inParts = (rows: readonly TaggedRow[]): (readonly TaggedRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / fullList) }, (_, index) =>
    rows.slice(index * fullList, (index + 1) * fullList),
  );

async function taggedRows(
  { db, vault }: TagShelf,
  rows: readonly SealedRow[],
): Promise<TaggedRow[]> {
  const opened = await Promise.all(
    rows.map(async (row) => ({ row, read: await openRow(vault, row) })),
  );
  const entities = opened.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const damaged = opened.flatMap(({ row, read }) => (read.ok ? [] : [row]));
  return [
    ...entities.map((entity): TaggedRow => [entity.rev, tagWordsOf(entity)]),
    ...(damaged.length === 0 ? [] : await taggedByLabel(db, vault, entities, damaged)),
  ];
}

/** A damaged row from before the lists carries labels. Those of words that we know are recognised. */
async function taggedByLabel(
  db: Database,
  vault: Vault,
  entities: readonly Entity[],
  damaged: readonly SealedRow[],
): Promise<TaggedRow[]> {
  const words = await knownWords(
    db,
    entities,
    damaged.map(({ key }) => key),
  );
  const labels = await Promise.all(
    words.map(async (word) => [await vault.tag(word), word] as const),
  );
  const wordByLabel = new Map(labels);
  return damaged.map(({ key, tags = [] }): TaggedRow => {
    const known = tags.flatMap((label) => wordByLabel.get(label) ?? []);
    return [key, known.length === 0 ? [unknownWord] : known];
  });
}

async function knownWords(
  db: Database,
  entities: readonly Entity[],
  damaged: readonly RevisionId[],
): Promise<string[]> {
  const revs = [...entities.map(({ rev }) => rev), ...damaged];
  const blobIds = (await db.getAllKeys('blobs')).map(([blobId]) => blobId);
  return [
    ...new Set([
      ...entities.flatMap(tagWordsOf),
      ...revs.map((rev) => `parent=${rev}`),
      ...blobIds.map((blobId) => `blob=${blobId}`),
    ]),
  ];
}
