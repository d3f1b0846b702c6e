/** How much lies on the disk in the vault, and in which mode it is, counted without the program's help. */
import type { Mode } from '../../../src/domain/mode.ts';
import type { PageHandle } from '../../driver/driver.ts';
import type { Amount } from './ledger.ts';

export type Disk = Amount & { readonly mode: Mode };

/** A file of the extension that runs nothing: from there everything is seen as it was left. */
export const quietPath = 'icons/16.png';

/** Throws when there is no vault. */
export const readDisk = (page: PageHandle): Promise<Disk> => page.evaluate(countVault);

async function countVault(): Promise<Disk> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const known = (await indexedDB.databases()).map(({ name }) => name);
  const inStore = async <T>(
    name: string,
    store: string,
    ask: (at: IDBObjectStore) => Promise<T>,
  ) => {
    // Opening what is not there would make it.
    if (!known.includes(name)) throw new Error(`no ${name} among ${known.join(', ')}`);
    const database = await answer(indexedDB.open(name));
    const found = await ask(database.transaction(store).objectStore(store));
    database.close();
    return found;
  };
  const { current } = await inStore('kantlijn-register', 'pointer', (at) =>
    answer(at.get('vault')),
  );
  const rows = await inStore(current.database, 'rows', (at) => answer(at.count()));
  const chunks = await inStore(current.database, 'blobs', (at) => answer(at.getAllKeys()));
  const names = chunks.map((key) => (Array.isArray(key) ? String(key[0]) : ''));
  return { mode: current.mode, rows, files: new Set(names).size };
}
