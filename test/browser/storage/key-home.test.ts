/** The key: one, usable, and not to be taken out. */
import { expect, test } from 'vitest';
import type { KeyHome } from '../../../src/storage/key-home.ts';
import { indexedDbKeyHome, newRootKey } from '../../../src/storage/key-home.ts';
import { openStore } from '../../../src/storage/open.ts';
import { recordHistory } from '../../../src/storage/records.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { vaultOf } from '../../../src/storage/vault.ts';
import { aDraft } from './nouns.ts';
import { dbOf, freshName, freshStore, newId, openWindow, theValue } from './stores.ts';

test('the key on the disk cannot be exported and serves only to derive others', async () => {
  const db = await dbOf(await freshStore());
  const [key, ...others] = await db.getAll('keys');
  expect(others).toEqual([]);
  expect(key).toMatchObject({ extractable: false, type: 'secret', usages: ['deriveKey'] });
  if (!(key instanceof CryptoKey)) throw new Error('no key');
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

test('windows that start at once for the first time share one key', async () => {
  const name = freshName();
  const windows = await Promise.all(Array.from({ length: 6 }, () => openWindow(name)));
  const drafts = windows.map((_, index) => aDraft(newId(), `${index}`));
  await Promise.all(windows.map((store, i) => saveEntities(store, drafts.slice(i, i + 1))));
  for (const store of windows)
    for (const draft of drafts) expect(await recordHistory(store, draft.id)).toEqual([draft]);
});

test('a key that is there is never replaced', async () => {
  const db = await dbOf(await freshStore());
  const home = indexedDbKeyHome(db);
  const [one, two] = [await vaultOf(await home.create()), await vaultOf(await home.create())];
  expect(await one.tag('x')).toBe(await two.tag('x'));
});

test('another home for the key is the only difference: without it nothing opens', async () => {
  const name = freshName();
  const inMemory = (): KeyHome => {
    const key = newRootKey();
    return { load: async () => null, create: () => key };
  };
  const home = inMemory();
  const store = await openWindow(name, { keyHome: () => home });
  const draft = aDraft(newId(), 'alleen in het geheugen');
  theValue(await saveEntities(store, [draft]));
  expect(await recordHistory(store, draft.id)).toEqual([draft]);
  expect(await (await dbOf(store)).count('keys')).toBe(0);
  const later = theValue(await openStore({ name, keyHome: inMemory }));
  expect(await recordHistory(later, draft.id)).toEqual([]);
  await later.close();
});

test('a key home that gives no key makes the storage unavailable', async () => {
  const create = () => Promise.reject(new DOMException('cannot keep a key', 'DataCloneError'));
  const opened = await openStore({
    name: freshName(),
    keyHome: () => ({ load: async () => null, create }),
  });
  expect(opened).toEqual({ ok: false, error: 'unavailable' });
});

test('labels and sealed bytes of two vaults have nothing in common', async () => {
  const [one, two] = [await vaultOf(await newRootKey()), await vaultOf(await newRootKey())];
  expect(await one.tag('kind=record')).not.toBe(await two.tag('kind=record'));
  const sealed = await one.seal(['rows', 'x'], new Uint8Array([1, 2, 3]));
  expect(await two.open(['rows', 'x'], sealed)).toBeNull();
  expect(await one.open(['rows', 'x'], sealed)).toEqual(new Uint8Array([1, 2, 3]));
  expect(await one.open(['blobs', 'x'], sealed)).toBeNull();
  expect(await one.open(['rows', 'x', ''], sealed)).toBeNull();
});
