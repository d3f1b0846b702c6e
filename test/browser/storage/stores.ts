/** Stores for tests: each with a database of its own, taken away at the end, and a view of the bare disk. */
import { deleteDB, unwrap } from 'idb';
import { onTestFinished } from 'vitest';
import type { AnyId, NewId, RevisionId } from '../../../src/domain/ids.ts';
import { asId } from '../../../src/domain/ids.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { RevisionPorts } from '../../../src/domain/revision.ts';
import type { Store, StoreOptions } from '../../../src/storage/open.ts';
import { openStore } from '../../../src/storage/open.ts';
import type { Database, SealedRow, WrittenStore } from '../../../src/storage/schema.ts';

export const newId: NewId = <T extends AnyId>() => asId<T>(crypto.randomUUID());

/** A clock that never says the same twice, so that the order of what was saved is known. */
let ticks = 0;
export const ports: RevisionPorts = { now: () => instantOf(new Date(Date.now() + ticks++)), newId };

/** The value of a result that has to be one. */
export function theValue<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`unexpected: ${result.error}`);
  return result.value;
}

export const freshName = (): string => {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  return name;
};

/** A window: a connection of its own to the database of that name. Closed when the test ends. */
export async function openWindow(
  name: string,
  options: Partial<StoreOptions> = {},
): Promise<Store> {
  const store = theValue(await openStore({ ...options, name }));
  onTestFinished(() => store.close());
  return store;
}

export const freshStore = (): Promise<Store> => openWindow(freshName());

export const dbOf = async (store: Store): Promise<Database> => (await store.session()).db;

/** Writes whatever it is in the place of a row, as this program itself could not. */
export async function forge(store: Store, row: unknown): Promise<void> {
  const tx = (await dbOf(store)).transaction('rows', 'readwrite');
  unwrap(tx.store).put(row);
  await tx.done;
}

/** The row of that version as it lies on the disk. */
export async function rowOf(store: Store, rev: RevisionId): Promise<SealedRow> {
  const row = await (await dbOf(store)).get('rows', rev);
  if (!row) throw new Error(`no row ${rev}`);
  return row;
}

export function flipByte(buffer: ArrayBuffer, index: number): ArrayBuffer {
  const bytes = new Uint8Array(buffer.slice(0));
  bytes[index % bytes.length] = (bytes[index % bytes.length] ?? 0) ^ 1;
  return bytes.buffer;
}

/** Everything in the database that is no key: of each entry its name and what is in it. */
export async function diskOf(store: Store): Promise<unknown[]> {
  const db = await dbOf(store);
  const read = async (name: WrittenStore) => [
    ...(await db.getAllKeys(name)),
    ...(await db.getAll(name)),
  ];
  return [
    ...(await read('rows')),
    ...(await read('blobs')),
    ...(await read('tagLists')),
    ...(await read('bundles')),
    ...(await read('log')),
    ...(await read('secrets')),
    ...(await db.getAllKeys('keys')),
  ];
}

/** What `work` comes to while the browser opens no database. */
export async function withoutDatabase<T>(work: () => Promise<T>): Promise<T> {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = () => {
    throw new DOMException('not here', 'UnknownError');
  };
  try {
    return await work();
  } finally {
    IDBFactory.prototype.open = open;
  }
}
