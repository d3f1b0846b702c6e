/**
 * How the database grew. Append only: a migration that has shipped is never edited, for it has already
 * run on somebody's computer. What rows say inside is sealed and does not change here (see README).
 */

/** Takes the database one version further. Bare IndexedDB, because types describe only today's shape. */
export type Migration = (database: IDBDatabase, upgrade: IDBTransaction) => void;

const createStores: Migration = (database) => {
  database.createObjectStore('keys');
  const rows = database.createObjectStore('rows', { keyPath: 'key' });
  rows.createIndex('tags', 'tags', { multiEntry: true });
  database.createObjectStore('blobs');
};

// Labels on the rows told who had the disk which rows belong together, and how many there are of a kind.
// They go into sealed lists; what is listed where is found out when the vault is opened (`list-rows.ts`).
const listTags: Migration = (database, upgrade) => {
  database.createObjectStore('tagLists');
  upgrade.objectStore('rows').deleteIndex('tags');
};

// To open a row costs more than to read it: copies of many rows in one make up for it (`bundles.ts`).
const addBundles: Migration = (database) => {
  database.createObjectStore('bundles');
};

// What was done, in the order in which it was done, and keys that no backup and no pack carries.
const addLog: Migration = (database) => {
  database.createObjectStore('log');
  database.createObjectStore('secrets');
};

/** Migration n takes the database from version n to n + 1. */
export const migrations: readonly Migration[] = [createStores, listTags, addBundles, addLog];
