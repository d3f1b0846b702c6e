/** Locks the root key away under another key, and takes it out again. */
import type { WrappedRoot } from '../schemas/vault.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What opens it. Each is bound to its database and to what it is: no lock can stand in for another. */
export type LockPlace = { readonly database: string; readonly opener: 'passphrase' | 'code' };

const wrapping = ({ database, opener }: LockPlace, iv: Bytes): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(JSON.stringify(['root', 1, database, opener])),
});

export async function wrapRoot(
  root: Bytes,
  place: LockPlace,
  { kdf, key }: { readonly kdf: WrappedRoot['kdf']; readonly key: CryptoKey },
): Promise<WrappedRoot> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = new Uint8Array(await crypto.subtle.encrypt(wrapping(place, iv), key, root));
  return { kdf, iv, wrapped };
}

/** The root key, or `null` when it is another key that opens this lock, or the lock was changed. */
export async function unwrapRoot(
  { iv, wrapped }: WrappedRoot,
  place: LockPlace,
  key: CryptoKey,
): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(wrapping(place, iv), key, wrapped));
  } catch {
    return null; // Which of the two it was cannot be told; whoever asks says "wrong".
  }
}
