/**
 * Copies everything from one vault into another: each row and chunk is opened with the key of the one
 * and sealed with the key of the other, written, read back and compared. What cannot be opened goes
 * along as it is, so that it is still named as damaged and nothing disappears.
 */
import type { BlobId, RevisionId } from '../domain/ids.ts';
import type { TaggedRow } from '../schemas/tag-list.ts';
import { chunkPlace } from './blobs.ts';
import { readBundles } from './bundles.ts';
import { commit } from './commit.ts';
import { fullList } from './list-rows.ts';
import { type Session, StoreLost } from './open.ts';
import { padded, paddedJson } from './padded-json.ts';
import type { ChunkKey, Sealed, SealedRow, Writing, WrittenStore } from './schema.ts';
import { listChange, refreshTags, withTagListLock, writeLists } from './tag-lists.ts';
import type { Place, Vault } from './vault.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type CopyPorts = {
  /** Aborted: it stops between two batches, and throws. */
  readonly signal: AbortSignal;
  /** Rows and chunks done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** Called before each batch. */
  readonly beforeBatch: () => Promise<void> | void;
};

/** From which vault into which. */
export type Route = { readonly from: Session; readonly to: Session };

/** So many chunks are copied in one go. One is at most 4 MiB long. */
const chunkBatch = 8;

/** What one has and the other has not: to be copied, and to be taken away again. */
type Difference<Key> = { readonly missing: readonly Key[]; readonly extra: readonly Key[] };

/**
 * Makes `to` hold what `from` holds now. Called twice, the second time only what changed in between is
 * done. Throws `StoreLost` when there is no room, and what `signal` says when it is aborted.
 */
export async function copyVault(route: Route, ports: CopyPorts): Promise<void> {
  await Promise.all([refreshTags(route.from), refreshTags(route.to)]);
  const [rows, chunks] = await Promise.all([rowsBetween(route), chunksBetween(route)]);
  const progress = counter(rows.missing.length + chunks.missing.length, ports);
  for (const batch of inBatches(rows.missing, fullList)) {
    await progress.next(batch.length);
    await copyRows(route, batch);
  }
  for (const batch of inBatches(chunks.missing, chunkBatch)) {
    await progress.next(batch.length);
    await copyChunks(route, batch);
  }
  await takeAway(route.to, rows.extra, chunks.extra);
  for (const store of wholeStores) await copyWhole(route, store);
  progress.end();
}

/** Whether both hold the same rows and chunks, by name. */
export async function isComplete(route: Route): Promise<boolean> {
  const [rows, chunks] = await Promise.all([rowsBetween(route), chunksBetween(route)]);
  const differences = [rows.missing, rows.extra, chunks.missing, chunks.extra];
  const isSame = differences.every((keys) => keys.length === 0) && (await isWhole(route));
  return isSame && (await areListed(route.to));
}

/** Small, and written anew as a whole each time: a log may also have made way for another. */
const wholeStores = ['log', 'secrets'] as const;
type WholeStore = (typeof wholeStores)[number];

async function isWhole({ from, to }: Route): Promise<boolean> {
  const counts = wholeStores.map(async (store) =>
    indexedDB.cmp(await from.db.getAllKeys(store), await to.db.getAllKeys(store)),
  );
  return (await Promise.all(counts)).every((order) => order === 0);
}

async function copyWhole({ from, to }: Route, store: WholeStore): Promise<void> {
  const reading = from.db.transaction(store).store;
  const [keys, found] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
  const entries = await Promise.all(
    found.map(async (sealed, index) => {
      const key = keys[index] ?? '';
      const place: Place = [store, String(key)];
      return {
        key,
        place,
        ...(await resealed(to, place, sealed, await from.vault.open(place, sealed))),
      };
    }),
  );
  await written(to, [store], async (writing) => {
    const target = writing.objectStore(store);
    await target.clear();
    const puts = entries.map(async ({ key, version, iv, sealed }) =>
      target.add({ version, iv, sealed }, key),
    );
    await Promise.all(puts);
  });
  for (const { key, place, plain } of entries)
    check(await isReadBack(to.vault, place, await to.db.get(store, key), plain));
}

async function areListed(session: Session): Promise<boolean> {
  await refreshTags(session);
  const revs = await session.db.getAllKeys('rows');
  return revs.every((rev) => session.tags.isListed(rev));
}

function counter(total: number, { signal, onProgress, beforeBatch }: CopyPorts) {
  let done = 0;
  const next = async (count: number) => {
    signal.throwIfAborted();
    onProgress(done, total);
    done += count;
    await beforeBatch();
  };
  return { next, end: () => onProgress(total, total) };
}

const rowsBetween = async ({ from, to }: Route): Promise<Difference<RevisionId>> =>
  between(await from.db.getAllKeys('rows'), await to.db.getAllKeys('rows'), (rev) => rev);

const chunksBetween = async ({ from, to }: Route): Promise<Difference<ChunkKey>> =>
  between(await from.db.getAllKeys('blobs'), await to.db.getAllKeys('blobs'), (key) => key.join());

function between<Key>(
  wanted: readonly Key[],
  present: readonly Key[],
  nameOf: (key: Key) => string,
): Difference<Key> {
  const [want, have] = [new Set(wanted.map(nameOf)), new Set(present.map(nameOf))];
  return {
    missing: wanted.filter((key) => !have.has(nameOf(key))),
    extra: present.filter((key) => !want.has(nameOf(key))),
  };
}

const inBatches = <Item>(items: readonly Item[], size: number): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

async function copyRows(route: Route, revs: readonly RevisionId[]): Promise<void> {
  const { store } = route.from.db.transaction('rows');
  const found = await Promise.all(revs.map((rev) => store.get(rev)));
  await refreshTags(route.from);
  const { tags } = route.from;
  // What is not there, or not listed, was deleted or saved just now. The second time it is settled.
  const rows = found.filter((row) => row !== undefined).filter(({ key }) => tags.isListed(key));
  const opened = await openedRows(route.from, rows);
  const sealed = await Promise.all(
    opened.map(async ({ row, plain }) => ({
      key: row.key,
      ...(await resealed(route.to, ['rows', row.key], row, plain)),
    })),
  );
  const tagged = rows.map(({ key }): TaggedRow => [key, tags.wordsOf(key)]);
  const lists = await listChange(route.to, tagged, []);
  await written(route.to, ['rows', 'tagLists'], async (writing) => {
    const target = writing.objectStore('rows');
    await Promise.all([
      ...sealed.map(async ({ key, version, iv, sealed: bytes }) =>
        target.add({ key, version, iv, sealed: bytes }),
      ),
      writeLists(writing, lists),
    ]);
  });
  await Promise.all(sealed.map((row) => checkRow(route.to, row)));
}

type OpenedRow = { readonly row: SealedRow; readonly plain: Bytes | null };

/** What the rows hold. One that is damaged may still be whole in a bundle. */
async function openedRows(from: Session, rows: readonly SealedRow[]): Promise<OpenedRow[]> {
  const opened = await Promise.all(
    rows.map(async (row) => ({ row, plain: await from.vault.open(['rows', row.key], row) })),
  );
  if (opened.every(({ plain }) => plain !== null)) return opened;
  const copies = new Map(
    (await readBundles(from)).flatMap(({ entities }) => entities.map((copy) => [copy.rev, copy])),
  );
  return opened.map(({ row, plain }) => {
    const copy = copies.get(row.key);
    return { row, plain: plain ?? (copy === undefined ? null : paddedJson(copy)) };
  });
}

type Resealed = Sealed & { readonly plain: Bytes | null };

/** `opened`, sealed for the other vault; or as it was, when it could not be opened. */
async function resealed(
  to: Session,
  place: Place,
  sealed: Sealed,
  opened: Bytes | null,
): Promise<Resealed> {
  if (opened === null) return { ...sealed, plain: null };
  const plain = place[0] === 'rows' ? padded(opened) : opened;
  return { ...(await to.vault.seal(place, plain)), plain };
}

async function checkRow(
  { db, vault }: Session,
  { key, plain }: Resealed & { readonly key: RevisionId },
): Promise<void> {
  check(await isReadBack(vault, ['rows', key], await db.get('rows', key), plain));
}

async function copyChunks(route: Route, keys: readonly ChunkKey[]): Promise<void> {
  const { store } = route.from.db.transaction('blobs');
  const found = await Promise.all(keys.map(async (key) => ({ key, chunk: await store.get(key) })));
  const chunks = await Promise.all(
    found.flatMap(({ key, chunk }) =>
      chunk === undefined ? [] : [resealedChunk(route, key, chunk)],
    ),
  );
  await written(route.to, ['blobs'], async (writing) => {
    const target = writing.objectStore('blobs');
    await Promise.all(
      chunks.map(async ({ key: [blobId, seq], version, iv, sealed }) =>
        target.add({ version, iv, sealed }, [blobId, seq]),
      ),
    );
  });
  await Promise.all(chunks.map((chunk) => checkChunk(route.to, chunk)));
}

async function resealedChunk({ from, to }: Route, key: ChunkKey, chunk: Sealed) {
  const place = chunkPlace(...key);
  const opened = await from.vault.open(place, chunk);
  return { key, ...(await resealed(to, place, chunk, opened)) };
}

async function checkChunk(
  { db, vault }: Session,
  { key, plain }: Resealed & { readonly key: readonly [BlobId, number] },
): Promise<void> {
  const [blobId, seq] = key;
  const chunk = await db.get('blobs', [blobId, seq]);
  check(await isReadBack(vault, chunkPlace(blobId, seq), chunk, plain));
}

/** Whether what lies there now is what was meant to be written there. */
async function isReadBack(
  vault: Vault,
  place: Place,
  sealed: Sealed | undefined,
  plain: Bytes | null,
): Promise<boolean> {
  if (sealed === undefined) return false;
  const opened = await vault.open(place, sealed);
  if (opened === null || plain === null) return opened === plain;
  return opened.byteLength === plain.byteLength && indexedDB.cmp(opened, plain) === 0;
}

function check(isThere: boolean): void {
  if (!isThere) throw new Error('what was copied into the new vault does not read back');
}

async function written(
  { db }: Session,
  stores: WrittenStore[],
  work: (writing: Writing) => Promise<unknown>,
): Promise<void> {
  const done = await commit(db, stores, work);
  if (!done.ok) throw new StoreLost(done.error);
}

/** What was deleted in the old vault while the new one was being filled. */
async function takeAway(
  to: Session,
  rows: readonly RevisionId[],
  chunks: readonly ChunkKey[],
): Promise<void> {
  if (rows.length + chunks.length === 0) return;
  await withTagListLock(to.db, async () => {
    await refreshTags(to);
    const lists = await listChange(to, [], rows);
    await written(to, ['rows', 'blobs', 'tagLists'], async (writing) => {
      await Promise.all([
        ...rows.map(async (rev) => writing.objectStore('rows').delete(rev)),
        ...chunks.map(async (key) => writing.objectStore('blobs').delete(key)),
        writeLists(writing, lists),
      ]);
    });
  });
}
