/**
 * Where the one key lives from which all others are derived. This is the only thing in which the ways
 * of keeping differ: in the browser's database, in a form that no script can read; or in memory only,
 * where it came from a passphrase, or dies with the browser.
 */
import { keyLock, withLock } from './locks.ts';
import type { Database } from './schema.ts';

type Bytes = Uint8Array<ArrayBuffer>;

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
  load: async () => {
    const key = await db.get('keys', name);
    return key instanceof CryptoKey ? key : null;
  },
  create: async () => keepIfNone(db, await newRootKey()),
});

/** The home in memory. What is not there cannot be made: another key would open nothing. */
export const memoryKeyHome = (root: Bytes): KeyHome => ({
  load: () => rootKeyFrom(root),
  create: async () => {
    throw new KeyNotAtHand('the root key is gone from memory');
  },
});

/** The root key of `home`, made when there is none. Two windows that start at once get the same. */
export const rootKeyOf = (home: KeyHome): Promise<CryptoKey> =>
  withLock(keyLock, async () => (await home.load()) ?? (await home.create()));

/** A new random key that serves to derive others, and cannot be exported. */
export async function newRootKey(): Promise<CryptoKey> {
  const secret = newRoot();
  const key = await rootKeyFrom(secret);
  secret.fill(0);
  return key;
}

/** The bytes of a root key, for a vault whose key is locked away or lives in memory. */
export const newRoot = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

const rootKeyFrom = (root: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', root, 'HKDF', false, ['deriveKey']);

async function keepIfNone(db: Database, fresh: CryptoKey): Promise<CryptoKey> {
  const { store, done } = db.transaction('keys', 'readwrite', { durability: 'strict' });
  const keep = async () => {
    const present = await store.get(name);
    if (present instanceof CryptoKey) return present;
    await store.add(fresh, name);
    return fresh;
  };
  const [kept] = await Promise.all([keep(), done]);
  return kept;
}
