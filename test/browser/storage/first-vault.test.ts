/** The database of the first version goes on as the vault; so does one whose register was lost. */
import { expect, test } from 'vitest';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import { evictionRisk } from '../../../src/storage/eviction.ts';
import { databasesOf } from '../../../src/storage/generations.ts';
import { openStore } from '../../../src/storage/open.ts';
import type { SharedStore } from '../../../src/storage/shared-store.ts';
import { fillVault } from './contents.ts';
import { aDossier, aMarkedPage, saveDossier, sealedAfter } from './nouns.ts';
import { newId, theValue } from './stores.ts';
import { generationsOf, inMode, keysFor, newBrowser, passphrase } from './vaults.ts';
import { saveAsVersionOne } from './version-one.ts';

const storeOf = async (window: SharedStore) => theValue(await window.theStore());

/** A browser that was used with the first version: its database has the bare name. */
async function fromVersionOne() {
  const browser = newBrowser();
  const dossier = aDossier(newId());
  const page = aMarkedPage(dossier.id, [{ blobId: newId(), byteLength: 3, chunks: 1 }]);
  const record = sealedAfter(page.draft, 'van vroeger');
  await saveAsVersionOne(browser.name, [dossier, ...page.all, record]);
  return { browser, dossier, record };
}

const recordsIn = async (window: SharedStore, { id }: ReturnType<typeof aDossier>) =>
  (await loadDossier(await storeOf(window), id))?.contents.records;

test('what the first version saved is the vault, in mode normal', async () => {
  const { browser, dossier, record } = await fromVersionOne();
  const windows = [browser.window(), browser.window()];
  expect(await Promise.all(windows.map((window) => window.state()))).toEqual(['open', 'open']);
  for (const window of windows) {
    expect(await window.mode()).toBe('normal');
    expect(await recordsIn(window, dossier)).toEqual([record]);
  }
  expect(await generationsOf(browser.name)).toEqual([browser.name]);
});

test('what the first version saved can be locked, and its database goes', async () => {
  const { browser, dossier, record } = await fromVersionOne();
  const window = browser.window();
  theValue(await window.changeMode('locked', keysFor('locked')));
  expect(await recordsIn(window, dossier)).toEqual([record]);
  expect(await generationsOf(browser.name)).not.toContain(browser.name);
  const later = browser.restarted().window();
  expect(await later.state()).toBe('locked');
  theValue(await later.unlock(passphrase));
  expect(await recordsIn(later, dossier)).toEqual([record]);
});

test('a database of the first version with nothing in it is no vault yet', async () => {
  const browser = newBrowser();
  const old = theValue(await openStore({ name: browser.name }));
  await old.close();
  expect(await browser.window().state()).toBe('fresh');
  const window = await inMode('locked', browser);
  await saveDossier(await storeOf(window), []);
  expect(await generationsOf(browser.name)).toHaveLength(1);
  expect(await generationsOf(browser.name)).not.toContain(browser.name);
});

test.each(['normal', 'locked'] as const)(
  '%s: when the register is lost, the vault is found',
  async (mode) => {
    const browser = newBrowser();
    const window = await inMode(mode, browser);
    const { dossier, record } = await fillVault(await storeOf(window));
    await window.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(`${browser.name}-register`).onsuccess = resolve;
    });
    const later = browser.restarted().window();
    expect(await later.mode()).toBe(mode);
    if (mode === 'locked') theValue(await later.unlock(passphrase));
    expect(await recordsIn(later, dossier)).toEqual([record]);
  },
);

test('on a full disk the vault of the first version is read, though nothing can be written', async () => {
  const { browser, dossier, record } = await fromVersionOne();
  const { put, add } = IDBObjectStore.prototype;
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { put: full, add: full });
  try {
    expect(await recordsIn(browser.window(), dossier)).toEqual([record]);
  } finally {
    Object.assign(IDBObjectStore.prototype, { put, add });
  }
});

test('a vault of another name, as for private windows, is another vault', async () => {
  const browser = newBrowser();
  const window = await inMode('normal', browser);
  const { dossier } = await fillVault(await storeOf(window));
  const aside = newBrowser(`${browser.name}-private`).window({ whenFresh: 'memory' });
  expect(await aside.state()).toBe('fresh');
  expect(await loadDossier(await storeOf(aside), dossier.id)).toBeNull();
  expect([await aside.mode(), await window.mode()]).toEqual(['memory', 'normal']);
  theValue(await window.wipeEverything());
  expect(await databasesOf(browser.name)).toEqual([]);
});

test.each([
  [true, 'none'],
  [false, (await navigator.storage.persisted()) ? 'none' : 'possible'],
] as const)('unlimited storage is %s: that it is thrown away is %s', async (isUnlimited, risk) => {
  expect(await evictionRisk(async () => isUnlimited)).toBe(risk);
});
