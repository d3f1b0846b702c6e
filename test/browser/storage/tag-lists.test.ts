/** By which words rows are found lies sealed; it is mended when damaged and leaves with the row. */
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import { nextRevision } from '../../../src/domain/revision.ts';
import { readBlob } from '../../../src/storage/blobs.ts';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { jsonIn } from '../../../src/storage/padded-json.ts';
import { loadPageMarks } from '../../../src/storage/page-marks.ts';
import { purgeRecord } from '../../../src/storage/purge-record.ts';
import { recordHistory } from '../../../src/storage/records.ts';
import { rowsTagged } from '../../../src/storage/rows.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { sweepBlobs } from '../../../src/storage/sweep-blobs.ts';
import {
  aDossier,
  aDraft,
  aMarkedPage,
  pageUrl,
  removedAfter,
  saveDossier,
  sealedAfter,
} from './nouns.ts';
import {
  dbOf,
  flipByte,
  forge,
  freshName,
  freshStore,
  newId,
  openWindow,
  rowOf,
  theValue,
} from './stores.ts';
import { saveAsVersionOne } from './version-one.ts';

/** What all lists together say, in the clear. */
async function listed(store: Store): Promise<string> {
  const { db, vault } = await store.session();
  const texts: string[] = [];
  for (const key of await db.getAllKeys('tagLists')) {
    const list = await db.get('tagLists', key);
    const bytes = list && (await vault.open(['tagLists', key], list));
    texts.push(JSON.stringify(bytes && jsonIn(bytes)));
  }
  return texts.join();
}

async function spoilLists(store: Store): Promise<void> {
  const db = await dbOf(store);
  for (const key of await db.getAllKeys('tagLists')) {
    const list = await db.get('tagLists', key);
    if (list) await db.put('tagLists', { ...list, sealed: flipByte(list.sealed, 5) }, key);
  }
}

const blob = () => ({ blobId: newId<never>(), byteLength: 3, chunks: 1 });

/** A database of the first version: a record with two versions, its page and file, and a draft. */
async function fromVersionOne() {
  const name = freshName();
  const dossier = aDossier(newId());
  const page = aMarkedPage(dossier.id, [blob()]);
  const record = sealedAfter(page.draft, 'van vroeger');
  const later = sealedAfter(record, 'verbeterd');
  await saveAsVersionOne(name, [dossier, ...page.all, record, later]);
  return { name, dossier, ...page, record, later };
}

test('what the first version saved is found by all its words', async () => {
  const { name, dossier, draft, annotation, capture, record, later } = await fromVersionOne();
  const store = await openWindow(name);
  expect((await loadDossier(store, dossier.id))?.contents).toEqual({
    dossier,
    records: [later],
    annotations: [annotation],
    captures: [capture],
    versions: [],
    added: [],
    files: [],
    passages: [],
    steps: [],
    takenIn: new Map(),
  });
  expect(await recordHistory(store, draft.id)).toEqual([draft, record, later]);
  expect((await loadPageMarks(store, pageUrl)).records).toEqual([later]);
  expect(theValue(await sweepBlobs(store))).toBe(0);
  for (const { blobId } of capture.artefacts)
    expect(theValue(await readBlob(store, blobId))).toEqual(new Uint8Array([7, 8, 9]));
});

test('a damaged row of the first version still says which one it follows', async () => {
  const { name, dossier, record, later } = await fromVersionOne();
  const early = await openDB(name);
  const row = await early.get('rows', record.rev);
  await early.put('rows', { ...row, sealed: flipByte(row.sealed, 3) });
  early.close();
  const loaded = await loadDossier(await openWindow(name), dossier.id);
  expect(loaded?.contents.records).toEqual([later]);
  expect(loaded?.drafts).toEqual([]);
  expect(loaded?.damaged).toEqual([{ rev: record.rev, what: 'cannot-decrypt' }]);
});

test('two windows that open a database of the first version at once find everything', async () => {
  const { name, dossier, later } = await fromVersionOne();
  const windows = await Promise.all([openWindow(name), openWindow(name)]);
  for (const store of windows)
    expect((await loadDossier(store, dossier.id))?.contents.records).toEqual([later]);
});

test('when all lists are damaged, everything is found again at the next opening', async () => {
  const name = freshName();
  const before = await openWindow(name);
  const { dossierId, drafts } = await saveDossier(before, ['a', 'b']);
  await spoilLists(before);
  await before.close();
  const after = await openWindow(name);
  expect((await loadDossier(after, dossierId))?.drafts).toEqual(drafts);
});

test('a row of which nothing is known is named, and spares every file', async () => {
  const name = freshName();
  const before = await openWindow(name);
  const { dossierId, drafts } = await saveDossier(before, ['a', 'b']);
  const [odd, ...fine] = drafts;
  if (!odd) throw new Error('two drafts');
  const row = await rowOf(before, odd.rev);
  await forge(before, { ...row, sealed: flipByte(row.sealed, 5) });
  await spoilLists(before);
  await before.close();
  const after = await openWindow(name);
  const loaded = await loadDossier(after, dossierId);
  expect(loaded?.drafts).toEqual(fine);
  expect(loaded?.damaged).toEqual([{ rev: odd.rev, what: 'cannot-decrypt' }]);
  const orphan = { version: 1, iv: new Uint8Array(12), sealed: new ArrayBuffer(20) };
  await (await dbOf(after)).put('blobs', orphan, [newId(), 0]);
  expect(theValue(await sweepBlobs(after))).toBe(0);
});

test('without room for a list, the rows are found all the same', async () => {
  const { name, dossier, later } = await fromVersionOne();
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const store = await openWindow(name).finally(() => {
    IDBObjectStore.prototype.add = add;
  });
  expect((await loadDossier(store, dossier.id))?.contents.records).toEqual([later]);
  theValue(await saveEntities(store, [sealedAfter(later, 'x')], { remove: [later.rev] }));
  expect(await listed(store)).not.toContain(`["${later.rev}",`);
});

test('what is deleted for good leaves no word behind, and the words of others stay', async () => {
  const store = await freshStore();
  const { dossierId, drafts } = await saveDossier(store, ['blijft']);
  const page = aMarkedPage(dossierId, [], 'https://www.voorbeeldstad.nl/geheim');
  const removed = removedAfter(page.draft);
  theValue(
    await saveEntities(store, [
      ...page.all,
      ...drafts.map((d) => ({ ...d, rev: newId<typeof d.rev>() })),
    ]),
  );
  theValue(await saveEntities(store, [removed]));
  expect(await listed(store)).toContain('/geheim');
  theValue(await purgeRecord(store, page.draft.id));
  expect(await listed(store)).not.toContain('/geheim');
  expect(await listed(store)).toContain(removed.rev);
  expect((await loadDossier(store, dossierId))?.drafts).toHaveLength(2);
});

test('windows that replace and remove at once lose no row from the lists', async () => {
  const name = freshName();
  const windows = await Promise.all([openWindow(name), openWindow(name)]);
  const dossierId = newId<ReturnType<typeof aDraft>['dossierId']>();
  const olds = Array.from({ length: 30 }, (_, index) => aDraft(dossierId, `${index}`));
  theValue(await saveEntities(windows[0], olds));
  const news = olds.map((draft) => ({ ...draft, rev: newId<typeof draft.rev>() }));
  await Promise.all(
    news.map((draft, i) =>
      saveEntities(windows[i % 2] ?? windows[0], [draft], {
        remove: olds.slice(i, i + 1).map(({ rev }) => rev),
      }),
    ),
  );
  for (const store of windows) {
    const { entities } = await rowsTagged(await store.session(), [`dossier=${dossierId}`]);
    expect(new Set(entities.map(({ rev }) => rev))).toEqual(new Set(news.map(({ rev }) => rev)));
  }
});

test('many short lists become one when the vault is opened', async () => {
  const name = freshName();
  const before = await openWindow(name);
  const { dossierId } = await saveDossier(before, []);
  const drafts: Entity[] = Array.from({ length: 80 }, (_, index) => aDraft(dossierId, `${index}`));
  for (const draft of drafts) theValue(await saveEntities(before, [draft]));
  await before.close();
  const after = await openWindow(name);
  expect(await (await dbOf(after)).count('tagLists')).toBe(1);
  expect((await loadDossier(after, dossierId))?.drafts).toEqual(drafts);
  expect((await loadDossier(before, dossierId))?.drafts).toEqual(drafts);
});

test('a draft, a mark, a page and a note that something was removed are equally long', async () => {
  const store = await freshStore();
  const { draft, all } = aMarkedPage(newId(), [blob(), blob()]);
  const entities: Entity[] = [
    ...all,
    removedAfter(draft),
    aDossier(newId()),
    sealedAfter(draft, ''),
  ];
  theValue(await saveEntities(store, entities));
  const next = { ...draft, ...nextRevision(draft, { now: () => draft.revisedAt, newId }) };
  theValue(await saveEntities(store, [next]));
  const rows = await (await dbOf(store)).getAll('rows');
  expect(new Set(rows.map(({ sealed }) => sealed.byteLength)).size).toBe(1);
});

test('a slow look at the disk does not take away what was saved meanwhile', async () => {
  const store = await freshStore();
  const dossierId = newId<ReturnType<typeof aDraft>['dossierId']>();
  const asking = Array.from({ length: 20 }, async (_, index) => {
    const draft = aDraft(dossierId, `${index}`);
    void rowsTagged(await store.session(), [`dossier=${dossierId}`]);
    theValue(await saveEntities(store, [draft]));
    const { entities } = await rowsTagged(await store.session(), [`id=${draft.id}`]);
    expect(entities).toEqual([draft]);
  });
  await Promise.all(asking);
});
