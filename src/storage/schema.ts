/**
 * What lies in the browser's database. Everything is sealed; a row shows nothing but a random number,
 * and by which words it can be found stands sealed elsewhere.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { BlobId, RevisionId } from '../domain/ids.ts';
import type { Guesses, WrappedRoot } from '../schemas/vault.ts';

/** Sealed bytes, with what is needed to open them except the key. */
export type Sealed = {
  /** Of the way of sealing. */
  readonly version: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
};

export type SealedRow = Sealed & {
  readonly key: RevisionId;
  /** Keyed digests of its words, in rows that were saved before there were tag lists. Read once. */
  readonly tags?: readonly string[];
};

/** Which blob, and which chunk of it, from 0. */
export type ChunkKey = [blobId: BlobId, seq: number];

export interface StorageSchema extends DBSchema {
  /** `root`: the root key itself. Or `passphrase` and `code`: what each of them opens; and `guesses`. */
  keys: { key: string; value: CryptoKey | WrappedRoot | Guesses };
  rows: { key: RevisionId; value: SealedRow };
  blobs: { key: ChunkKey; value: Sealed };
  /** Under a random name: by which words the rows of one save can be found. */
  tagLists: { key: string; value: Sealed };
  /** Under a random name: copies of many rows. */
  bundles: { key: string; value: Sealed };
  /** What was done, in the order in which it was: by the number of the save, from 0. */
  log: { key: number; value: Sealed };
  /** Under a random name: secret keys. No backup and no pack carries them. */
  secrets: { key: string; value: Sealed };
}

export type Database = IDBPDatabase<StorageSchema>;

/** The stores that may be written in one go, all or none of it. */
export type WrittenStore = 'rows' | 'blobs' | 'tagLists' | 'bundles' | 'log' | 'secrets';

/** A transaction that may write those of them that it was begun for. */
export type Writing = IDBPTransaction<StorageSchema, WrittenStore[], 'readwrite'>;
