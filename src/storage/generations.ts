/** The databases of the vaults: how they are named, found and deleted. */
import { type IDBPDatabase, openDB } from 'idb';
import { hexOf } from '../domain/hex.ts';
import type { Mode } from '../domain/mode.ts';
import type { Pointer } from '../schemas/vault.ts';

/** A name that was never used and means nothing. */
export function newGeneration(name: string): string {
  const random = crypto.getRandomValues(new Uint8Array(8));
  return `${name}-${hexOf(random)}`;
}

/** A vault called `name`: the first version of the program used the bare name. */
const isGeneration = (name: string, database: string): boolean =>
  database === name ||
  (database.startsWith(`${name}-`) && /^[0-9a-f]{16}$/.test(database.slice(name.length + 1)));

/** The names of all databases that begin so. */
export async function databasesOf(name: string): Promise<string[]> {
  const all = await indexedDB.databases();
  return all.flatMap((database) => (database.name?.startsWith(name) ? [database.name] : []));
}

/**
 * The database as it lies there, without its vault; `null` when there is none of that name (any more).
 * To open one that is not there would make it.
 */
export async function openIfThere(database: string): Promise<IDBPDatabase | null> {
  try {
    return await openDB(database, undefined, {
      upgrade: (_db, _from, _to, making) => {
        making.done.catch(() => {}); // The opening itself is refused, and that is the answer.
        making.abort();
      },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

const patienceMs = 4_000;

/**
 * True when the database is gone. False when a window that does not answer holds on to it: it goes when
 * that window lets go, or at the next start.
 */
export const deleteGeneration = (database: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    setTimeout(() => resolve(false), patienceMs);
  });

type Found = { readonly database: string; readonly mode: Mode; readonly rows: number };

/**
 * Where the vault is when no register says so: before there was one, or when it was lost. The database
 * with most rows in it; those with none are leaving.
 */
export async function findVault(name: string): Promise<Pointer> {
  const databases = (await databasesOf(name)).filter((database) => isGeneration(name, database));
  const found = (await Promise.all(databases.map(lookInto))).filter((one) => one !== null);
  const [vault] = found.filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows);
  const empty = found.filter(({ rows }) => rows === 0).map(({ database }) => database);
  return {
    current: vault === undefined ? null : { database: vault.database, mode: vault.mode },
    leaving: empty,
  };
}

async function lookInto(database: string): Promise<Found | null> {
  const db = await openIfThere(database);
  if (db === null) return null;
  try {
    if (!['keys', 'rows'].every((store) => db.objectStoreNames.contains(store)))
      return { database, mode: 'normal', rows: 0 };
    const rows = await db.count('rows');
    return { database, rows, mode: modeOf(await db.getAllKeys('keys')) };
  } finally {
    db.close();
  }
}

/** Told by where its root key lies. */
function modeOf(keys: readonly IDBValidKey[]): Mode {
  if (keys.includes('root')) return 'normal';
  return keys.includes('passphrase') ? 'locked' : 'memory';
}
