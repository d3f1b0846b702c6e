/**
 * What lies in the browser's database. Everything is sealed; a row shows nothing but a random number,
 * and labels that mean nothing without the key.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { BlobId, RevisionId } from '../domain/ids.ts';

/** Sealed bytes, with what is needed to open them except the key. */
export type Sealed = {
  /** Of the way of sealing. */
  readonly version: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
};

export type SealedRow = Sealed & {
  readonly key: RevisionId;
  /** Labels to find it by: keyed digests, so that nobody reads them. */
  readonly tags: readonly string[];
};

/** Which blob, and which chunk of it, from 0. */
export type ChunkKey = [blobId: BlobId, seq: number];

export interface StorageSchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  rows: { key: RevisionId; value: SealedRow; indexes: { tags: string } };
  blobs: { key: ChunkKey; value: Sealed };
}

export type Database = IDBPDatabase<StorageSchema>;

/** A transaction that may write rows and chunks, both or neither. */
export type Writing = IDBPTransaction<StorageSchema, ('rows' | 'blobs')[], 'readwrite'>;
