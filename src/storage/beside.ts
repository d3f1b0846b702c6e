/**
 * Files beside the vault: made for one pack, read like kept ones as long as it is made, and gone with it.
 * They lie in memory only.
 */
import type { BlobId } from '../domain/ids.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import type { Bytes } from './blobs.ts';
import type { Store } from './open.ts';

export type Beside = {
  readonly files: Map<BlobId, Bytes>;
  /** Copies for paper of those files, by what they are of. */
  readonly copies: Map<BlobId, PrintCopy>;
};

/** A store that can also be read of what is put beside it. */
export type StoreBeside = Store & { readonly beside: Beside };

export const openBeside = (store: Store): StoreBeside => ({
  ...store,
  beside: { files: new Map(), copies: new Map() },
});
