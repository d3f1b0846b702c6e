/**
 * Seals what is written to disk and opens what is read from it. What was put at one place opens at no
 * other place, and not when a single bit has changed.
 */
import { hexOf } from '../domain/hex.ts';
import type { KeyHome } from './key-home.ts';
import { rootKeyOf } from './key-home.ts';
import type { Sealed, WrittenStore } from './schema.ts';

/** Where sealed bytes stand: the store, and the key within it. */
export type Place = readonly [store: WrittenStore, ...key: string[]];

export type Vault = {
  seal(place: Place, bytes: Uint8Array<ArrayBuffer>): Promise<Sealed>;
  /** The bytes, or `null` when they were changed, moved, or sealed with another key. */
  open(place: Place, sealed: Sealed): Promise<Uint8Array<ArrayBuffer> | null>;
  /** The label that rows carried for `word` before there were tag lists. */
  tag(word: string): Promise<string>;
};

/** Of the way of sealing: AES-256-GCM with a random 96-bit number, bound to place and version. */
const sealVersion = 1;

const utf8 = new TextEncoder();

export const openVault = async (home: KeyHome): Promise<Vault> => vaultOf(await rootKeyOf(home));

export async function vaultOf(root: CryptoKey): Promise<Vault> {
  const [dataKey, tagKey] = await Promise.all([dataKeyOf(root), tagKeyOf(root)]);
  return {
    seal: (place, bytes) => seal(dataKey, place, bytes),
    open: (place, sealed) => open(dataKey, place, sealed),
    tag: (word) => tag(tagKey, word),
  };
}

// The root key is random and long enough, so HKDF needs no salt (RFC 5869 §3.1).
const purpose = (info: string): HkdfParams => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: new Uint8Array(),
  info: utf8.encode(info),
});

const dataKeyOf = (root: CryptoKey) =>
  crypto.subtle.deriveKey(
    purpose('kantlijn rows and blobs, AES-256-GCM'),
    root,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );

const tagKeyOf = (root: CryptoKey) =>
  crypto.subtle.deriveKey(
    purpose('kantlijn tags, HMAC-SHA-256'),
    root,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );

const sealing = (place: Place, version: number, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8.encode(JSON.stringify([...place, version])),
});

async function seal(key: CryptoKey, place: Place, bytes: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(sealing(place, sealVersion, iv), key, bytes);
  return { version: sealVersion, iv, sealed };
}

async function open(key: CryptoKey, place: Place, { version, iv, sealed }: Sealed) {
  if (version !== sealVersion) return null;
  try {
    return new Uint8Array(await crypto.subtle.decrypt(sealing(place, version, iv), key, sealed));
  } catch {
    return null; // Whatever is wrong with these bytes, the caller has to name them and go on.
  }
}

async function tag(key: CryptoKey, word: string): Promise<string> {
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(word)));
  return hexOf(mac);
}
