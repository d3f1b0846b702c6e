/** What somebody with the disk sees of a vault whose key is not there: how much there is, and nothing else. */
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { Mode } from '../../../src/domain/mode.ts';
import { practiceIds } from '../../../src/domain/practice.ts';
import { removeRecord } from '../../../src/flows/edit-record.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { bytesOf, everythingOf, formsOf, hex } from './bare-disk.ts';
import { contentsOf, fillVault, saveFile } from './contents.ts';
import { aDraft, aMarkedPage, sealedAfter } from './nouns.ts';
import { newId, ports, theValue } from './stores.ts';
import { generationsOf, inMode, newBrowser, passphrase } from './vaults.ts';

const planted = [
  'PLANTED-NOTE',
  'PLANTED-FILE',
  'PLANTED-REMOVED',
  'https://www.planted-host.example/uitkering',
  'planted-host',
  'Gemeente Voorbeeldstad',
  'Spreekkamer 3',
  'Wij filmen',
];

/** A vault in that mode in which all the planted words were written, used and partly removed. */
async function usedVault(mode: Mode) {
  const browser = newBrowser();
  const window = await inMode(mode, browser);
  const store = theValue(await window.theStore());
  const { dossier } = await fillVault(store);
  const file = await saveFile(store, bytesOf('PLANTED-FILE'));
  const page = aMarkedPage(dossier.id, [file], 'https://www.planted-host.example/uitkering');
  const gone = sealedAfter(aDraft(dossier.id), 'PLANTED-REMOVED');
  theValue(await saveEntities(store, [...page.all, gone]));
  theValue(await removeRecord(store, gone.id, ports));
  return { browser, window, store };
}

test.each(['locked', 'memory'] as const)(
  '%s: no planted word lies anywhere, in use or shut',
  async (mode) => {
    const { browser, window, store } = await usedVault(mode);
    const said = [...planted, ...practiceIds, 'kind=', 'record', 'annotation'];
    const before = await everythingOf(browser.name);
    await contentsOf(store);
    await window.lock();
    const after = await everythingOf(browser.name);
    for (const text of said)
      for (const form of await formsOf(text)) {
        expect(before.includes(form), text).toBe(false);
        expect(after.includes(form), text).toBe(false);
      }
  },
);

test.each(['locked', 'memory'] as const)(
  '%s: neither root key, passphrase nor code lies on the disk',
  async (mode) => {
    const { browser, window } = await usedVault(mode);
    const secret = (await browser.memory.read()) ?? new Uint8Array();
    const root = secret.slice(16, 48);
    const code =
      mode === 'locked' ? theValue(await window.newRecoveryCode(passphrase)).recoveryCode : '';
    const disk = await everythingOf(browser.name);
    expect(root).toHaveLength(32);
    expect(disk.includes(hex(root))).toBe(false);
    const texts = [passphrase, ...code.split('-'), code, code.replaceAll('-', '')].filter(Boolean);
    for (const text of texts)
      for (const form of await formsOf(text)) expect(disk.includes(form), text).toBe(false);
  },
);

test('the search would find a word that lay there', async () => {
  const browser = newBrowser();
  const db = await openDB(`${browser.name}-0`, 1, {
    upgrade: (database) => void database.createObjectStore('x'),
  });
  await db.put('x', { deep: ['PLANTED-NOTE'] }, 1);
  db.close();
  const disk = await everythingOf(browser.name);
  expect((await formsOf('PLANTED-NOTE')).some((form) => disk.includes(form))).toBe(true);
});

test('two shut vaults with as many rows look alike, whatever the rows are', async () => {
  const shapes = await Promise.all(
    [true, false].map(async (isPages) => {
      const browser = newBrowser();
      const store = theValue(await (await inMode('locked', browser)).theStore());
      const drafts = Array.from({ length: 6 }, () => aDraft(newId(), 'x'));
      const pages = [...aMarkedPage(newId()).all, ...aMarkedPage(newId()).all];
      theValue(await saveEntities(store, isPages ? pages : drafts));
      const [database = ''] = await generationsOf(browser.name);
      const db = await openDB(database);
      const sizes = (values: readonly { sealed: ArrayBuffer }[]) =>
        values.map(({ sealed }) => sealed.byteLength);
      const shape = [sizes(await db.getAll('rows')), sizes(await db.getAll('tagLists'))];
      const indexes = [...db.transaction('rows').store.indexNames];
      db.close();
      return { shape, indexes };
    }),
  );
  expect(shapes[0]).toEqual(shapes[1]);
  expect(shapes[0]?.indexes).toEqual([]);
});

test('the register names a database and a mode, and nothing else', async () => {
  const { browser } = await usedVault('locked');
  const db = await openDB(`${browser.name}-register`);
  const [pointer, ...others] = await db.getAll('pointer');
  db.close();
  expect(others).toEqual([]);
  const [database] = await generationsOf(browser.name);
  expect(pointer).toEqual({ current: { database, mode: 'locked' }, leaving: [] });
});
