/** What is deleted for good leaves nothing but the note that something was removed. */
import { expect, test } from 'vitest';
import { blobWriter } from '../../../src/storage/blobs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { purgeRecord } from '../../../src/storage/purge-record.ts';
import { recordHistory } from '../../../src/storage/records.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { aMarkedPage, removedAfter, sealedAfter } from './nouns.ts';
import { dbOf, flipByte, forge, freshStore, newId, rowOf, theValue } from './stores.ts';

async function aBlob(store: Store) {
  const writer = blobWriter(store);
  theValue(await writer.write(new Uint8Array([1, 2, 3])));
  return theValue(await writer.finish());
}

/** A sealed record about a page, with all its bytes; and the same, removed. */
async function saveRemoved(store: Store) {
  const page = aMarkedPage(newId(), [await aBlob(store), await aBlob(store)]);
  const record = sealedAfter(page.draft, 'wat er gebeurde');
  const removed = removedAfter(record);
  theValue(await saveEntities(store, [...page.all, record, removed]));
  return { ...page, record, removed };
}

const revsIn = async (store: Store) => new Set(await (await dbOf(store)).getAllKeys('rows'));

test('nothing of the record is left but the note that it was removed', async () => {
  const store = await freshStore();
  const { draft, removed } = await saveRemoved(store);
  theValue(await purgeRecord(store, draft.id));
  expect(await revsIn(store)).toEqual(new Set([removed.rev]));
  expect(await (await dbOf(store)).count('blobs')).toBe(0);
  expect(await recordHistory(store, draft.id)).toEqual([removed]);
  theValue(await purgeRecord(store, draft.id));
});

test('other records keep all that is theirs', async () => {
  const store = await freshStore();
  const { draft, removed } = await saveRemoved(store);
  const other = aMarkedPage(newId(), [await aBlob(store)]);
  theValue(await saveEntities(store, other.all));
  theValue(await purgeRecord(store, draft.id));
  expect(await revsIn(store)).toEqual(new Set([removed.rev, ...other.all.map((row) => row.rev)]));
  expect(await (await dbOf(store)).count('blobs')).toBe(2);
});

test('a capture that another record names stays, with its bytes', async () => {
  const store = await freshStore();
  const { draft, capture, removed } = await saveRemoved(store);
  const other = { ...draft, id: newId<typeof draft.id>(), rev: newId<typeof draft.rev>() };
  theValue(await saveEntities(store, [other]));
  theValue(await purgeRecord(store, draft.id));
  expect(await revsIn(store)).toEqual(new Set([removed.rev, other.rev, capture.rev]));
  expect(await (await dbOf(store)).count('blobs')).toBe(4);
});

test('a record that is in use, or was put back meanwhile, is not deleted', async () => {
  const store = await freshStore();
  const { draft, record, removed } = await saveRemoved(store);
  theValue(await saveEntities(store, [{ ...record, rev: newId(), parentRev: removed.rev }]));
  const before = await revsIn(store);
  expect(await purgeRecord(store, draft.id)).toEqual({ ok: false, error: 'not-removed' });
  expect(await purgeRecord(store, newId())).toEqual({ ok: false, error: 'not-removed' });
  expect(await revsIn(store)).toEqual(before);
});

test('versions and captures that cannot be read are deleted as well', async () => {
  const store = await freshStore();
  const { draft, record, capture, removed } = await saveRemoved(store);
  for (const { rev } of [record, capture]) {
    const row = await rowOf(store, rev);
    await forge(store, { ...row, sealed: flipByte(row.sealed, 1) });
  }
  theValue(await purgeRecord(store, draft.id));
  expect(await revsIn(store)).toEqual(new Set([removed.rev]));
});
