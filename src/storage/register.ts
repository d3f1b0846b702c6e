/**
 * A database so small that it holds one entry: which database is the vault. To change how things are
 * kept, a second vault is made, and this entry is changed in one write. It says nothing about what is in
 * the vault.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Pointer, parsePointer } from '../schemas/vault.ts';
import { openErrorOf, StoreLost } from './open.ts';

interface RegisterSchema extends DBSchema {
  pointer: { key: string; value: unknown };
}

export type Register = {
  /** What was written last, or `null` when nothing was yet. Throws `StoreLost` without a database. */
  read(): Promise<Pointer | null>;
  /** Comes back when it is on the disk. Throws `StoreLost` when it is not. */
  write(pointer: Pointer): Promise<void>;
  close(): Promise<void>;
};

export const registerName = (name: string): string => `${name}-register`;

const entry = 'vault';

/** The register of the vaults called `name`. It is opened at the first use, and again when it must. */
export function registerOf(name: string): Register {
  let opening: Promise<IDBPDatabase<RegisterSchema>> | null = null;
  const forget = () => {
    opening = null;
  };
  const using = async <T>(work: (db: IDBPDatabase<RegisterSchema>) => Promise<T>): Promise<T> => {
    for (let attempt = 0; ; attempt++) {
      try {
        opening ??= connect(name, forget);
        return await work(await opening);
      } catch (error) {
        forget();
        if (attempt > 0 || !isClosed(error)) throw new StoreLost(openErrorOf(error));
      }
    }
  };
  return {
    read: () => using(async (db) => parsePointer(await db.get('pointer', entry))),
    write: (pointer) => using((db) => put(db, pointer)),
    close: async () => {
      const db = await opening?.catch(() => null); // It could not be opened: nothing to close.
      forget();
      db?.close();
    },
  };
}

const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';

const connect = (name: string, forget: () => void) =>
  openDB<RegisterSchema>(registerName(name), 1, {
    upgrade: (database) => {
      database.createObjectStore('pointer');
    },
    blocking: (_mine, _next, event) => {
      forget();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: forget,
  });

async function put(db: IDBPDatabase<RegisterSchema>, pointer: Pointer): Promise<void> {
  const { store, done } = db.transaction('pointer', 'readwrite', { durability: 'strict' });
  await Promise.all([store.put(pointer, entry), done]);
}
