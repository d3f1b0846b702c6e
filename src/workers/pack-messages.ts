/** What a page and the worker that writes a pack say to each other. */
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { Pack } from '../domain/pack.ts';
import type { Verdict } from '../domain/verification.ts';

/**
 * Where a pack is written. `disk`: a file in the folder that the browser keeps for us; `chosen`: one that
 * the person chose. `memory`: nothing of it is written down.
 */
export type PackPlace =
  | { readonly kind: 'disk'; readonly file: FileSystemFileHandle }
  | { readonly kind: 'chosen'; readonly file: FileSystemFileHandle }
  | { readonly kind: 'memory' };

/** `done` of `total` bytes are written, or read again and checked. */
export type PackProgress = {
  readonly stage: 'writing' | 'checking';
  readonly done: number;
  readonly total: number;
};

/** Why there is no pack. `pack-not-sound`: read again it was not what was written. */
export type PackFault = 'blob-damaged' | 'storage-full' | 'pack-not-sound';

export type ToPackWorker =
  | { readonly kind: 'order'; readonly pack: Pack; readonly place: PackPlace }
  /** The next piece of that file; `null` behind the last one. */
  | {
      readonly kind: 'piece';
      readonly reading: number;
      readonly bytes: Uint8Array<ArrayBuffer> | null;
    };

export type FromPackWorker =
  /** A kept file is wanted: the first time its first piece, then the one after it. */
  | { readonly kind: 'piece-wanted'; readonly reading: number; readonly blobId: BlobId }
  | ({ readonly kind: 'progress' } & PackProgress)
  /** The last one, either way. */
  | { readonly kind: 'fault'; readonly fault: PackFault }
  | {
      readonly kind: 'written';
      readonly file: Blob;
      readonly fingerprint: Sha256;
      readonly verdict: Verdict;
    };
