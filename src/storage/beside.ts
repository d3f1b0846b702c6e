/**
 * Files beside the vault: made for one pack, read like kept ones as long as it is made, and gone with it.
 * They lie in memory only.
 */
import type { BlobId } from '../domain/ids.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import type { Bytes } from './blobs.ts';
import type { Store } from './open.ts';

export type Beside = {
  readonly files: ReadonlyMap<BlobId, Bytes>;
  /** Copies for paper of those files, by what they are of. */
  readonly copies: ReadonlyMap<BlobId, PrintCopy>;
};

/** Takes files, which can then be read through its store. */
export type BesideShelf = {
  readonly store: Store;
  readonly put: (blobId: BlobId, bytes: Bytes) => void;
  readonly putCopy: (copy: PrintCopy) => void;
};

export function openBeside(store: Store): BesideShelf {
  const files = new Map<BlobId, Bytes>();
  const copies = new Map<BlobId, PrintCopy>();
  return {
    store: { ...store, beside: { files, copies } },
    put: (blobId, bytes) => files.set(blobId, bytes),
    putCopy: (copy) => copies.set(copy.of, copy),
  };
}
