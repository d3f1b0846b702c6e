/** In every mode: what is saved is read, shut when it should be, and there or gone after a restart. */
import { expect, test } from 'vitest';
import { modes } from '../../../src/domain/mode.ts';
import type { Result } from '../../../src/domain/result.ts';
import { ok } from '../../../src/domain/result.ts';
import { blobWriter, readBlob } from '../../../src/storage/blobs.ts';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import type { SharedStore } from '../../../src/storage/shared-store.ts';
import { aDossier, aDraft, saveDossier } from './nouns.ts';
import { newId, theValue } from './stores.ts';
import { generationsOf, inMode, newBrowser, passphrase } from './vaults.ts';

const storeOf = async (window: SharedStore): Promise<Store> => theValue(await window.theStore());

const draftsIn = async (window: SharedStore, dossierId: Parameters<typeof loadDossier>[1]) =>
  (await loadDossier(await storeOf(window), dossierId))?.drafts;

test.each(modes)('%s: what was saved is read, in this window and another', async (mode) => {
  const browser = newBrowser();
  const window = await inMode(mode, browser);
  const { dossierId, drafts } = await saveDossier(await storeOf(window), ['één', 'twee']);
  expect(await draftsIn(window, dossierId)).toEqual(drafts);
  expect(await draftsIn(browser.window(), dossierId)).toEqual(drafts);
  expect([await window.state(), await window.mode()]).toEqual(['open', mode]);
});

test.each(modes)('%s: files come back byte for byte', async (mode) => {
  const store = await storeOf(await inMode(mode));
  const writer = blobWriter(store);
  const bytes = crypto.getRandomValues(new Uint8Array(5_000));
  theValue(await writer.write(bytes));
  const { blobId } = theValue(await writer.finish());
  expect(theValue(await readBlob(store, blobId))).toEqual(bytes);
});

test('normal: after a restart everything is there', async () => {
  const browser = newBrowser();
  const { dossierId, drafts } = await saveDossier(await storeOf(await inMode('normal', browser)), [
    'x',
  ]);
  const after = browser.restarted().window();
  expect(await after.state()).toBe('open');
  expect(await draftsIn(after, dossierId)).toEqual(drafts);
});

test('locked: after a restart it is shut, and the passphrase opens it', async () => {
  const browser = newBrowser();
  const { dossierId, drafts } = await saveDossier(await storeOf(await inMode('locked', browser)), [
    'x',
  ]);
  const after = browser.restarted().window();
  expect([await after.state(), await after.mode()]).toEqual(['locked', 'locked']);
  expect(await after.theStore()).toEqual({ ok: false, error: 'locked' });
  expect(await after.unlock(passphrase)).toEqual({ ok: true, value: null });
  expect(await after.state()).toBe('open');
  expect(await draftsIn(after, dossierId)).toEqual(drafts);
});

test('memory: after a restart nothing is there, and it begins anew', async () => {
  const browser = newBrowser();
  const { dossierId } = await saveDossier(await storeOf(await inMode('memory', browser)), ['x']);
  const [left] = await generationsOf(browser.name);
  const later = browser.restarted();
  const after = later.window();
  expect([await after.state(), await after.mode()]).toEqual(['fresh', null]);
  await expect.poll(() => generationsOf(later.name)).not.toContain(left);
  expect(await draftsIn(after, dossierId)).toBeUndefined();
});

test('memory: leftovers are deleted when the next start chooses another mode at once', async () => {
  const browser = newBrowser();
  await saveDossier(await storeOf(await inMode('memory', browser)), ['x']);
  const later = browser.restarted();
  await inMode('normal', later);
  expect(await generationsOf(later.name)).toHaveLength(1);
});

test('locking shuts it in every window at once, and opening opens it in every window', async () => {
  const browser = newBrowser();
  const window = await inMode('locked', browser);
  const other = browser.window();
  const { dossierId, drafts } = await saveDossier(await storeOf(other), ['x']);
  const held = await storeOf(other);
  await window.lock();
  for (const each of [window, other]) {
    expect(await each.state()).toBe('locked');
    expect(await each.withStore(async () => ok(1))).toEqual({ ok: false, error: 'locked' });
    expect(await each.withStore((store) => saveEntities(store, [aDraft(dossierId)]))).toEqual({
      ok: false,
      error: 'locked',
    });
  }
  await expect(held.session()).rejects.toMatchObject({ code: 'locked' });
  theValue(await window.unlock(passphrase));
  for (const each of [window, other]) expect(await draftsIn(each, dossierId)).toEqual(drafts);
  expect((await held.session()).db.name).toBe((await generationsOf(browser.name))[0]);
});

test('a window that saves while another locks has saved, or is told', async () => {
  const browser = newBrowser();
  const window = await inMode('locked', browser);
  const other = browser.window();
  const dossier = aDossier(newId());
  theValue(await saveEntities(await storeOf(other), [dossier]));
  const drafts = Array.from({ length: 20 }, (_, index) => aDraft(dossier.id, `${index}`));
  const saving = drafts.map(
    (draft): Promise<Result<void, string>> =>
      other.withStore((store) => saveEntities(store, [draft])),
  );
  await window.lock();
  const saved = await Promise.all(saving);
  theValue(await window.unlock(passphrase));
  const kept = drafts.filter((_, index) => saved[index]?.ok);
  expect(new Set(await draftsIn(window, dossier.id))).toEqual(new Set(kept));
  for (const result of saved) if (!result.ok) expect(result.error).toBe('locked');
});

test.each(['normal', 'memory'] as const)('%s: there is no lock to shut', async (mode) => {
  const window = await inMode(mode);
  await window.lock();
  expect(await window.state()).toBe('open');
  expect(await window.unlock('what ever')).toEqual({ ok: true, value: null });
  expect(await window.waitMs()).toBe(0);
  await expect(window.newRecoveryCode('what ever')).rejects.toThrow('no lock');
});

test('nothing is made before it is needed, and then in the mode that was agreed', async () => {
  const browser = newBrowser();
  expect(await browser.window().state()).toBe('fresh');
  expect(await browser.window().mode()).toBeNull();
  expect(await generationsOf(browser.name)).toEqual([]);
  const windows = Array.from({ length: 4 }, () => browser.window({ whenFresh: 'memory' }));
  const stores = await Promise.all(windows.map(storeOf));
  const names = await Promise.all(stores.map(async (store) => (await store.session()).db.name));
  expect(new Set(names).size).toBe(1);
  expect(await browser.window().mode()).toBe('memory');
});
