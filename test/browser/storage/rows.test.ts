/** What is saved comes back as it was, all of it or nothing. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import type { DossierId } from '../../../src/domain/ids.ts';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { rowsTagged } from '../../../src/storage/rows.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { anyEntity } from '../../unit/schemas/entities.ts';
import { aDraft, aMarkedPage, saveDossier } from './nouns.ts';
import { dbOf, freshName, freshStore, newId, openWindow, theValue } from './stores.ts';

const withId = async (store: Store, { id }: Entity) =>
  (await rowsTagged(await store.session(), [`id=${id}`])).entities;

test('every entity is read back equal, whatever its texts are', async () => {
  const store = await freshStore();
  await fc.assert(
    fc.asyncProperty(anyEntity, async (entity) => {
      theValue(await saveEntities(store, [entity]));
      expect(await withId(store, entity)).toContainEqual(entity);
    }),
    { numRuns: 60 },
  );
});

test('what was saved is still there for the next window', async () => {
  const name = freshName();
  const first = await openWindow(name);
  const { drafts, dossierId } = await saveDossier(first, ['één', 'twee']);
  await first.close();
  const loaded = await loadDossier(await openWindow(name), dossierId);
  expect(loaded?.drafts).toEqual(drafts);
});

test('a saved version is never written over', async () => {
  const store = await freshStore();
  const draft = aDraft(newId(), 'eerst');
  theValue(await saveEntities(store, [draft]));
  await expect(
    saveEntities(store, [aDraft(newId()), { ...draft, note: 'later' }]),
  ).rejects.toThrow();
  expect(await withId(store, draft)).toEqual([draft]);
  expect(await (await dbOf(store)).count('rows')).toBe(1);
});

test('versions are deleted in the same moment as others are saved', async () => {
  const store = await freshStore();
  const [before, after] = [aDraft(newId(), 'eerst'), aDraft(newId(), 'daarna')];
  theValue(await saveEntities(store, [before]));
  theValue(await saveEntities(store, [after], { remove: [before.rev] }));
  expect(await withId(store, before)).toEqual([]);
  expect(await withId(store, after)).toEqual([after]);
});

test('two windows that save at once both keep what they saved', async () => {
  const name = freshName();
  const windows = await Promise.all([openWindow(name), openWindow(name)]);
  const dossierId = newId<DossierId>();
  const drafts = Array.from({ length: 40 }, (_, index) => aDraft(dossierId, `${index}`));
  await Promise.all(drafts.map((draft, i) => saveEntities(windows[i % 2] ?? windows[0], [draft])));
  for (const window of windows)
    for (const draft of drafts) expect(await withId(window, draft)).toEqual([draft]);
});

/** From the second row on, the browser says that there is no room. */
async function whileFull<T>(work: () => Promise<T>): Promise<T> {
  const add = IDBObjectStore.prototype.add;
  let rows = 0;
  IDBObjectStore.prototype.add = function (...args) {
    if (++rows > 1) throw new DOMException('no room', 'QuotaExceededError');
    return add.apply(this, args);
  };
  try {
    return await work();
  } finally {
    IDBObjectStore.prototype.add = add;
  }
}

test('a full disk is told, and leaves nothing half done', async () => {
  const store = await freshStore();
  const kept = aDraft(newId(), 'stond er al');
  theValue(await saveEntities(store, [kept]));
  const saved = await whileFull(() =>
    saveEntities(store, aMarkedPage(newId()).all, { remove: [kept.rev] }),
  );
  expect(saved).toEqual({ ok: false, error: 'storage-full' });
  expect(await (await dbOf(store)).getAllKeys('rows')).toEqual([kept.rev]);
  theValue(await saveEntities(store, aMarkedPage(newId()).all));
});

test('another fault of the browser is thrown, and leaves nothing half done', async () => {
  const store = await freshStore();
  const draft = aDraft(newId());
  await expect(saveEntities(store, [draft, draft])).rejects.toThrow();
  expect(await (await dbOf(store)).count('rows')).toBe(0);
});
