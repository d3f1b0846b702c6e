/**
 * Where the one key lives from which all others are derived. This is the only thing in which the ways
 * of keeping differ: here the key lies in the browser's database, in a form that no script can read.
 */
import { keyLock, withLock } from './locks.ts';
import type { Database } from './schema.ts';

export type KeyHome = {
  /** The root key, or `null` when there is none yet. */
  load(): Promise<CryptoKey | null>;
  /** Makes the root key and keeps it. When there is one already, that one comes back. */
  create(): Promise<CryptoKey>;
};

/** Thrown by a home from which the key cannot come until the passphrase was given. */
export class KeyNotAtHand extends Error {
  override readonly name = 'KeyNotAtHand';
}

const name = 'root';

/** The home in the database itself. The key can be used there, and not be taken out. */
export const indexedDbKeyHome = (db: Database): KeyHome => ({
  load: async () => (await db.get('keys', name)) ?? null,
  create: async () => keepIfNone(db, await newRootKey()),
});

/** The root key of `home`, made when there is none. Two windows that start at once get the same. */
export const rootKeyOf = (home: KeyHome): Promise<CryptoKey> =>
  withLock(keyLock, async () => (await home.load()) ?? (await home.create()));

/** A new random key that serves to derive others, and cannot be exported. */
export async function newRootKey(): Promise<CryptoKey> {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  secret.fill(0);
  return key;
}

async function keepIfNone(db: Database, fresh: CryptoKey): Promise<CryptoKey> {
  const { store, done } = db.transaction('keys', 'readwrite', { durability: 'strict' });
  const keep = async () => {
    const present = await store.get(name);
    if (present === undefined) await store.add(fresh, name);
    return present ?? fresh;
  };
  const [kept] = await Promise.all([keep(), done]);
  return kept;
}
