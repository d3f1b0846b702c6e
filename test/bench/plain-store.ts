/** The peer: the same rows and files in IndexedDB as one would write them there, sealed by nobody. */
import { type IDBPDatabase, openDB } from 'idb';
import type { Entity } from '../../src/domain/dossier.ts';
import type { DossierId } from '../../src/domain/ids.ts';
import { parseEntity } from '../../src/schemas/entity.ts';
import { dossierIn } from '../../src/storage/dossiers.ts';

const strict = { durability: 'strict' } as const;

export const openPlain = (name: string): Promise<IDBPDatabase> =>
  openDB(name, 1, {
    upgrade: (db) => {
      const rows = db.createObjectStore('rows', { keyPath: 'rev' });
      rows.createIndex('dossierId', 'dossierId');
      rows.createIndex('kind', 'kind');
      db.createObjectStore('blobs');
    },
  });

/** One file in one go, on the disk when it comes back. */
export async function savePlainFile(db: IDBPDatabase, file: Uint8Array, id: string) {
  const { store, done } = db.transaction('blobs', 'readwrite', strict);
  await Promise.all([store.add(file, id), done]);
}

export async function savePlainRows(db: IDBPDatabase, entities: readonly Entity[]) {
  const { store, done } = db.transaction('rows', 'readwrite', strict);
  await Promise.all([...entities.map((entity) => store.add(entity)), done]);
}

/** The dossier, checked at the door and put together as the program does it. */
export async function loadPlain(db: IDBPDatabase, dossierId: DossierId) {
  const rows = await db.getAllFromIndex('rows', 'dossierId', dossierId);
  const entities = rows.flatMap((row) => {
    const entity = parseEntity(row);
    return entity.ok ? [entity.value] : [];
  });
  return dossierIn({ entities, damaged: [], passed: new Set() }, dossierId);
}
