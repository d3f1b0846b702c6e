/**
 * Before a vault is deleted in which a key lay, its place on the disk is filled with noise. Chromium
 * keeps deleted entries in its files until it merges them (LevelDB), and merges when enough was written
 * beside them: without this the old key and the old rows were still there after the next start, with it
 * they were gone (measured in Chromium 156 with 2 to 20 MB of noise; 8 MB were enough each time).
 */
import type { IDBPDatabase } from 'idb';
import { openIfThere } from './generations.ts';

const noiseBytes = 8 * 1024 * 1024;
/** Small enough to be kept in the database itself, and not in a file beside it. */
const pieceBytes = 32 * 1024;
const piecesAtOnce = 16;

/** Does nothing when no key is there, locked or not, and stops when there is no room. */
export async function overwrite(database: string): Promise<void> {
  const db = await openIfThere(database);
  if (db === null) return;
  try {
    if (!db.objectStoreNames.contains('keys')) return;
    if ((await db.count('keys')) === 0) return;
    for (const store of ['keys', 'blobs']) await fill(db, store);
  } catch {
    // No room, or deleted meanwhile: what is not overwritten now is only harder to get rid of.
  } finally {
    db.close();
  }
}

async function fill(db: IDBPDatabase, name: string): Promise<void> {
  const pieces = noiseBytes / 2 / pieceBytes;
  for (let written = 0; written < pieces; written += piecesAtOnce) {
    const { store, done } = db.transaction(name, 'readwrite');
    const puts = Array.from({ length: piecesAtOnce }, () =>
      store.put(crypto.getRandomValues(new Uint8Array(pieceBytes)), crypto.randomUUID()),
    );
    await Promise.all([...puts, done]);
  }
}
