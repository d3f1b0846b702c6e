/** Opening, upgrading, and all that a browser can do to a database in between. */
import { deleteDB, openDB, unwrap } from 'idb';
import { expect, test, vi } from 'vitest';
import { blobWriter } from '../../../src/storage/blobs.ts';
import { currentDossier } from '../../../src/storage/dossiers.ts';
import type { Migration } from '../../../src/storage/migrations.ts';
import { migrations } from '../../../src/storage/migrations.ts';
import { openStore } from '../../../src/storage/open.ts';
import { recordHistory } from '../../../src/storage/records.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { sweepBlobs } from '../../../src/storage/sweep-blobs.ts';
import { aDraft } from './nouns.ts';
import { dbOf, freshName, newId, openWindow, ports, theValue, withoutDatabase } from './stores.ts';

const addDrawer: Migration = (database) => {
  database.createObjectStore('drawer');
};
const labelDrawer: Migration = (_, upgrade) => {
  upgrade.objectStore('drawer').put('label', 'top');
};
const nextVersion = [...migrations, addDrawer];
const afterNext = [...nextVersion, labelDrawer];

/** Takes the database to that version, as the program of that time did. */
async function migrateTo(name: string, version: number): Promise<void> {
  const db = await openDB(name, version, {
    upgrade: (database, from, _to, upgrade) => {
      for (const migrate of migrations.slice(from, version))
        migrate(unwrap(database), unwrap(upgrade));
    },
  });
  db.close();
}

const storesIn = async (name: string): Promise<string[]> => {
  const db = await openDB(name);
  const stores = [...db.objectStoreNames];
  db.close();
  return stores;
};

// What the database is made of after each migration. A new migration adds its line.
const stages: readonly (readonly string[])[] = [
  ['blobs', 'keys', 'rows'],
  ['blobs', 'keys', 'rows', 'tagLists'],
  ['blobs', 'bundles', 'keys', 'rows', 'tagLists'],
  ['blobs', 'bundles', 'keys', 'log', 'rows', 'secrets', 'tagLists'],
];

test('there is a stage for each migration', () => {
  expect(stages).toHaveLength(migrations.length);
});

test.each(migrations.map((_, n) => n))(
  'migration %i takes the database from the version before',
  async (n) => {
    const name = freshName();
    if (n > 0) await migrateTo(name, n);
    await migrateTo(name, n + 1);
    expect(await storesIn(name)).toEqual(stages[n]);
  },
);

test('an upgrade runs only the migrations that are missing, in order, and keeps what was saved', async () => {
  const name = freshName();
  const draft = aDraft(newId(), 'van vroeger');
  const before = await openWindow(name);
  theValue(await saveEntities(before, [draft]));
  await before.close();
  const after = await openWindow(name, { migrations: afterNext });
  expect(await recordHistory(after, draft.id)).toEqual([draft]);
  expect(await storesIn(name)).toEqual([...(stages.at(-1) ?? []), 'drawer'].sort());
});

test('a migration that fails leaves the database as it was', async () => {
  const name = freshName();
  await (await openWindow(name)).close();
  const broken: Migration = (database, upgrade) => {
    database.createObjectStore('half');
    upgrade.abort();
  };
  const opened = await openStore({ name, migrations: [...migrations, broken] });
  expect(opened).toEqual({ ok: false, error: 'unavailable' });
  expect(await storesIn(name)).toEqual(stages.at(-1));
});

test('a database of a newer version is left alone', async () => {
  const name = freshName();
  await (await openWindow(name, { migrations: nextVersion })).close();
  expect(await openStore({ name })).toEqual({ ok: false, error: 'newer-version' });
});

test('an older window steps aside for a newer version, and hears of it', async () => {
  const name = freshName();
  const onNewerVersion = vi.fn();
  const older = await openWindow(name, { onNewerVersion });
  const newer = await openWindow(name, { migrations: nextVersion });
  expect(onNewerVersion).toHaveBeenCalledOnce();
  await expect(saveEntities(older, [aDraft(newId())])).rejects.toMatchObject({
    name: 'StoreLost',
    code: 'newer-version',
  });
  theValue(await saveEntities(newer, [aDraft(newId())]));
});

test('a window that does not step aside is told as blocked, and nothing is left in the way', async () => {
  const name = freshName();
  await migrateTo(name, migrations.length);
  const stubborn = await openDB(name);
  expect(await openStore({ name, migrations: nextVersion })).toEqual({
    ok: false,
    error: 'blocked',
  });
  stubborn.close();
  await deleteDB(name);
});

test('a window that is only slow to step aside is waited for', async () => {
  const name = freshName();
  await (await openWindow(name)).close();
  const slow = await openDB(name);
  setTimeout(() => slow.close(), 200);
  await openWindow(name, { migrations: nextVersion });
});

test('a browser without a database is told as unavailable', async () => {
  const opened = await withoutDatabase(() => openStore({ name: freshName() }));
  expect(opened).toEqual({ ok: false, error: 'unavailable' });
});

test('when the browser ends the connection, the next use opens it again', async () => {
  const store = await openWindow(freshName());
  const draft = aDraft(newId(), 'voor de storing');
  theValue(await saveEntities(store, [draft]));
  const db = unwrap(await dbOf(store));
  db.close();
  db.dispatchEvent(new Event('close'));
  expect(await recordHistory(store, draft.id)).toEqual([draft]);
});

test('when everything is deleted, the window goes on with a new database and a new key', async () => {
  const name = freshName();
  const store = await openWindow(name);
  const old = theValue(await currentDossier(store, ports));
  await deleteDB(name);
  const dossier = theValue(await currentDossier(store, ports));
  expect(dossier.id).not.toBe(old.id);
  expect(theValue(await currentDossier(await openWindow(name), ports))).toEqual(dossier);
});

test('a store that cannot be opened again says so, and can be used when it can', async () => {
  const store = await openWindow(freshName());
  const draft = aDraft(newId(), 'kwam terug');
  theValue(await saveEntities(store, [draft]));
  await store.close();
  await withoutDatabase(() =>
    expect(recordHistory(store, draft.id)).rejects.toMatchObject({ code: 'unavailable' }),
  );
  expect(await recordHistory(store, draft.id)).toEqual([draft]);
});

test('what was written of a file is given up in peace when the store is lost', async () => {
  const store = await openWindow(freshName());
  const writer = blobWriter(store);
  theValue(await writer.write(new Uint8Array([1])));
  theValue(await writer.write(new Uint8Array([2])));
  await store.close();
  await withoutDatabase(() => writer.abort());
  expect(theValue(await sweepBlobs(store))).toBe(1);
});
