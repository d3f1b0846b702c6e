/** Everything that a vault holds, so that it can be compared with what it held before. */
import { expect } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import { type Bytes, blobWriter, readBlob } from '../../../src/storage/blobs.ts';
import type { Session, Store } from '../../../src/storage/open.ts';
import { openRows } from '../../../src/storage/rows.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { refreshTags } from '../../../src/storage/tag-lists.ts';
import { tagWordsOf } from '../../../src/storage/tags.ts';
import { aDossier, aLaterText, aMarkedPage, removedAfter, sealedAfter } from './nouns.ts';
import { newId, theValue } from './stores.ts';

const byRev = (a: { rev: string }, b: { rev: string }) => (a.rev < b.rev ? -1 : 1);

/** All rows, all files, and of each row that it is found by all its words. */
export async function contentsOf(store: Store) {
  const { db, vault } = await store.session();
  const { entities, damaged } = await openRows(vault, await db.getAll('rows'));
  const blobIds = [...new Set((await db.getAllKeys('blobs')).map(([blobId]) => blobId))].sort();
  const files = await Promise.all(
    blobIds.map(async (blobId) => ({ blobId, read: await readBlob(store, blobId) })),
  );
  await expectFound(await store.session(), entities);
  return { entities: [...entities].sort(byRev), damaged: [...damaged].sort(byRev), files };
}

async function expectFound(session: Session, entities: readonly Entity[]): Promise<void> {
  await refreshTags(session);
  for (const entity of entities)
    for (const word of tagWordsOf(entity))
      expect(session.tags.revsWith(word).filter((rev) => rev === entity.rev)).toHaveLength(1);
}

export async function saveFile(store: Store, bytes: Bytes) {
  const writer = blobWriter(store, newId<BlobId>());
  theValue(await writer.write(bytes));
  return theValue(await writer.finish());
}

/**
 * A dossier as it comes to be: a page with files, its record in two versions, what the page said later,
 * and a record that was taken away.
 */
export async function fillVault(store: Store) {
  const dossier = aDossier(newId());
  const files = [
    await saveFile(store, new Uint8Array([1, 2, 3])),
    await saveFile(store, new Uint8Array(70_000).fill(7)),
  ];
  const page = aMarkedPage(dossier.id, files);
  const record = sealedAfter(page.draft, 'PLANTED-NOTE');
  const other = aMarkedPage(dossier.id);
  theValue(await saveEntities(store, [dossier, ...page.all, ...other.all]));
  const { version, added } = aLaterText(page.annotation, await saveFile(store, new Uint8Array(9)));
  theValue(await saveEntities(store, [record, removedAfter(other.draft), version, added]));
  return { dossier, record };
}
