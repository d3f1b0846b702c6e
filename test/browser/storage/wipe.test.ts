/** "Delete everything" leaves nothing: no vault, no key, no cache, no file, no setting. */
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { modes } from '../../../src/domain/mode.ts';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import { databasesOf } from '../../../src/storage/generations.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { fillVault } from './contents.ts';
import { aDraft } from './nouns.ts';
import { theValue } from './stores.ts';
import { generationsOf, inMode, keysFor, newBrowser, passphrase } from './vaults.ts';

const done = { ok: true, value: null };

test.each(modes)('%s: everything is gone, and it begins anew', async (mode) => {
  const browser = newBrowser();
  const window = await inMode(mode, browser);
  const { dossier } = await fillVault(theValue(await window.theStore()));
  expect(await window.wipeEverything()).toEqual(done);
  expect(await databasesOf(browser.name)).toEqual([]);
  expect(await browser.memory.read()).toBeNull();
  expect([await window.state(), await window.mode()]).toEqual(['fresh', null]);
  const anew = theValue(await browser.window().theStore());
  expect(await loadDossier(anew, dossier.id)).toBeNull();
});

test('a locked vault can be wiped without the passphrase', async () => {
  const browser = newBrowser();
  const window = await inMode('locked', browser);
  await window.lock();
  expect(await window.wipeEverything()).toEqual(done);
  expect(await window.state()).toBe('fresh');
});

test('caches, files and settings go too', async () => {
  await (await caches.open('kantlijn-test')).put('/x', new Response('geheim'));
  const files = await navigator.storage.getDirectory();
  const folder = await files.getDirectoryHandle('kantlijn-test', { create: true });
  await folder.getFileHandle('pakket.zip', { create: true });
  const clearSettings = vi.fn(async () => {});
  const window = newBrowser().window({ clearSettings });
  expect(await window.wipeEverything()).toEqual(done);
  expect(clearSettings).toHaveBeenCalledOnce();
  expect(await caches.has('kantlijn-test')).toBe(false);
  const left: string[] = [];
  for await (const name of files.keys()) left.push(name);
  expect(left).toEqual([]);
});

test('windows that were open begin no vault by themselves: somebody has to choose', async () => {
  const browser = newBrowser();
  const window = await inMode('normal', browser);
  const other = browser.window();
  await fillVault(theValue(await other.theStore()));
  const untouched = browser.window();
  expect(await untouched.wipeEverything()).toEqual(done);
  for (const each of [window, other, untouched]) {
    expect(await each.state()).toBe('fresh');
    expect(await each.theStore()).toEqual({ ok: false, error: 'storage-unavailable' });
  }
  expect(await generationsOf(browser.name)).toEqual([]);
  theValue(await window.changeMode('memory'));
  for (const each of [window, other, untouched]) theValue(await each.theStore());
  expect(await other.mode()).toBe('memory');
});

test('a private window that closes takes its vault along, and the next one has its own', async () => {
  const browser = newBrowser();
  const [background, page] = [0, 1].map(() => browser.window({ whenFresh: 'memory' }));
  if (!background || !page) throw new Error('two windows');
  const { dossier } = await fillVault(theValue(await background.theStore()));
  expect(await loadDossier(theValue(await page.theStore()), dossier.id)).not.toBeNull();
  expect(await background.wipeEverything()).toEqual(done);
  for (const each of [page, background]) {
    expect(await loadDossier(theValue(await each.theStore()), dossier.id)).toBeNull();
    expect(await each.mode()).toBe('memory');
  }
});

test('other windows let go of what is deleted, and see that nothing is there', async () => {
  const browser = newBrowser();
  const window = await inMode('normal', browser);
  const { dossier } = await fillVault(theValue(await window.theStore()));
  const other = theValue(await browser.window().theStore());
  expect(await loadDossier(other, dossier.id)).not.toBeNull();
  expect(await window.wipeEverything()).toEqual(done);
  await expect(loadDossier(other, dossier.id)).rejects.toMatchObject({ code: 'unavailable' });
});

test('wiped while another window changes the mode, nothing comes back', async () => {
  const browser = newBrowser();
  const window = await inMode('normal', browser);
  await fillVault(theValue(await window.theStore()));
  const changing = browser.window({
    atStep: async (step) => {
      if (step === 'copied') expect(await window.wipeEverything()).toEqual(done);
    },
  });
  const changed = await changing.changeMode('locked', keysFor('locked'));
  expect(changed).toEqual({ ok: false, error: 'storage-unavailable' });
  expect(await generationsOf(browser.name)).toEqual([]);
  expect(await window.state()).toBe('fresh');
  expect(await browser.memory.read()).toBeNull();
});

test('wiped while another window saves, nothing of it is there, and nothing begins', async () => {
  const browser = newBrowser();
  const window = await inMode('normal', browser);
  const { dossier } = await fillVault(theValue(await window.theStore()));
  const other = browser.window();
  const saving = Array.from({ length: 10 }, () =>
    other.withStore((store) => saveEntities(store, [aDraft(dossier.id)])),
  );
  expect(await window.wipeEverything()).toEqual(done);
  for (const saved of await Promise.all(saving))
    if (!saved.ok) expect(saved.error).toBe('storage-unavailable');
  expect(await generationsOf(browser.name)).toEqual([]);
});

test('a window that holds on is told, the key is gone all the same, and a second try finishes it', async () => {
  const browser = newBrowser();
  const window = await inMode('locked', browser);
  await fillVault(theValue(await window.theStore()));
  const [database = ''] = await generationsOf(browser.name);
  const stubborn = await openDB(database);
  expect(await window.wipeEverything()).toEqual({ ok: false, error: 'wipe-incomplete' });
  expect(await browser.memory.read()).toBeNull();
  stubborn.close();
  expect(await window.wipeEverything()).toEqual(done);
  expect(await databasesOf(browser.name)).toEqual([]);
  expect(await window.unlock(passphrase)).toEqual(done);
  expect(await window.state()).toBe('fresh');
});

test('when one thing cannot be deleted, all others are', async () => {
  const browser = newBrowser();
  const window = browser.window({ clearSettings: () => Promise.reject(new Error('no')) });
  theValue(await window.changeMode('normal'));
  expect(await window.wipeEverything()).toEqual({ ok: false, error: 'wipe-incomplete' });
  expect(await databasesOf(browser.name)).toEqual([]);
});

test('when the browser is killed while it deletes, the next start goes on with it', async () => {
  const browser = newBrowser();
  const window = await inMode('locked', browser);
  await fillVault(theValue(await window.theStore()));
  const [database = ''] = await generationsOf(browser.name);
  const stubborn = await openDB(database);
  expect(await window.wipeEverything()).toEqual({ ok: false, error: 'wipe-incomplete' });
  stubborn.close();
  const later = browser.restarted();
  expect(await later.window().state()).toBe('fresh');
  await expect.poll(() => generationsOf(later.name)).toEqual([]);
});
