/** Bundles make a dossier open quickly, and change nothing about what it holds. */
import { expect, test, vi } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { purgeRecord } from '../../../src/storage/purge-record.ts';
import { allRows } from '../../../src/storage/rows.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { squeezedIn } from '../../../src/storage/squeezed-json.ts';
import { aDossier, aDraft, aMarkedPage, removedAfter, sealedAfter } from './nouns.ts';
import { dbOf, flipByte, forge, freshStore, newId, rowOf, theValue } from './stores.ts';
import { inMode } from './vaults.ts';

const revs = (entities: readonly Entity[]) => new Set(entities.map(({ rev }) => rev));

const bundleCount = async (store: Store) => (await dbOf(store)).count('bundles');

/** A dossier of many records, each with its page, that was opened once. */
async function bundled(store: Store) {
  const dossier = aDossier(newId());
  const pages = Array.from({ length: 60 }, () => aMarkedPage(dossier.id));
  const records = pages.map(({ draft }) => sealedAfter(draft, 'GEHEIM'));
  const open = aDraft(dossier.id, 'nog open');
  const all: Entity[] = [dossier, open, ...records];
  for (const { annotation, capture } of pages) all.push(annotation, capture);
  theValue(await saveEntities(store, all));
  const before = await loadDossier(store, dossier.id);
  await vi.waitFor(async () => expect(await bundleCount(store)).toBe(2));
  return { dossier, records, all, before, open };
}

/** What all bundles hold, in the clear. */
async function inBundles(store: Store): Promise<string> {
  const { db, vault } = await store.session();
  const texts: string[] = [];
  for (const key of await db.getAllKeys('bundles')) {
    const bundle = await db.get('bundles', key);
    const bytes = bundle && (await vault.open(['bundles', key], bundle));
    texts.push(JSON.stringify(bytes && (await squeezedIn(bytes))));
  }
  return texts.join();
}

test('a bundled dossier is the same dossier', async () => {
  const store = await freshStore();
  const { dossier, before, all } = await bundled(store);
  const after = await loadDossier(store, dossier.id);
  expect(after).toEqual(before);
  expect(revs((await allRows(await store.session())).entities)).toEqual(revs(all));
});

test('a few rows, and drafts, are not bundled', async () => {
  const store = await freshStore();
  const { dossier, open } = await bundled(store);
  expect(await inBundles(store)).not.toContain(open.rev);
  theValue(await saveEntities(store, aMarkedPage(dossier.id).all));
  await loadDossier(store, dossier.id);
  expect(await bundleCount(store)).toBe(2);
});

test('what is saved after bundling is there too', async () => {
  const store = await freshStore();
  const { dossier, records } = await bundled(store);
  const [first] = records;
  if (!first) throw new Error('many records');
  theValue(await saveEntities(store, [sealedAfter(first, 'later')]));
  const loaded = await loadDossier(store, dossier.id);
  expect(loaded?.contents.records.map(({ note }) => note)).toContain('later');
  expect(loaded?.contents.records).toHaveLength(60);
});

test('what is deleted for good leaves its bundle too', async () => {
  const store = await freshStore();
  const { dossier, records } = await bundled(store);
  for (const record of records.slice(0, 59)) {
    theValue(await saveEntities(store, [removedAfter(record)]));
    theValue(await purgeRecord(store, record.id));
  }
  const left = await inBundles(store);
  for (const { rev } of records.slice(0, 59)) expect(left).not.toContain(rev);
  const loaded = await loadDossier(store, dossier.id);
  expect(loaded?.contents.records).toEqual(records.slice(59));
});

test('a damaged bundle is passed over: the rows count', async () => {
  const store = await freshStore();
  const { dossier, before } = await bundled(store);
  const db = await dbOf(store);
  for (const key of await db.getAllKeys('bundles')) {
    const bundle = await db.get('bundles', key);
    if (bundle) await db.put('bundles', { ...bundle, sealed: flipByte(bundle.sealed, 99) }, key);
  }
  expect(await loadDossier(store, dossier.id)).toEqual(before);
});

test('a row that was bundled before it was damaged is not lost, also when the mode is changed', async () => {
  const window = await inMode('normal');
  const store = theValue(await window.theStore());
  const { dossier, all, before } = await bundled(store);
  const held = await inBundles(store);
  for (const { rev } of all.filter((entity) => held.includes(entity.rev)).slice(0, 20)) {
    const row = await rowOf(store, rev);
    await forge(store, { ...row, sealed: flipByte(row.sealed, 1) });
  }
  expect(await loadDossier(store, dossier.id)).toEqual(before);
  theValue(await window.changeMode('memory'));
  expect(await bundleCount(store)).toBe(0);
  expect(await loadDossier(store, dossier.id)).toEqual(before);
});
