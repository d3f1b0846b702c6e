/** What a page and the worker that writes a pack say to each other. */
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { Pack } from '../domain/pack.ts';
import type { PackPlace } from '../hand-over/pack-place.ts';
import type { AnyFile } from '../hand-over/sealed-file.ts';
import type { SigningKey } from '../signing/keys.ts';
import type { HelpAnswer, HelpOrder } from './helper-messages.ts';

/** `done` of `total` bytes are written, or read again and checked. */
export type PackProgress = {
  readonly stage: 'writing' | 'checking';
  readonly done: number;
  readonly total: number;
};

/**
 * Why there is no pack. `pack-too-large-for-memory`: nothing may be written down, and memory would not
 * hold it. `pack-not-sound`: read again it was not what was written.
 */
export type PackFault =
  | 'blob-damaged'
  | 'storage-full'
  | 'pack-too-large-for-memory'
  | 'pack-not-sound';

/** `made`: files that were made for this pack; the worker reads them itself, and asks for the others. */
export type PackOrder = {
  readonly pack: Pack;
  readonly place: PackPlace;
  readonly made: ReadonlyMap<BlobId, Blob>;
  /** Its secret half can be used in the worker, and not be read there either. */
  readonly signer: SigningKey;
  /** For a pack that goes on in a locked file. */
  readonly isPadded: boolean;
  /** How many there are that can be asked for help, with numbers from 0. */
  readonly helpers: number;
};

export type Piece = {
  /** Which of the files that are being read. */
  readonly reading: number;
  /** `null` behind the last piece. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
};

export type ToPackWorker =
  | ({ readonly kind: 'order' } & PackOrder)
  /** The piece that was asked for, which is handed over and not copied. */
  | ({ readonly kind: 'piece' } & Piece)
  | { readonly kind: 'helped'; readonly answer: HelpAnswer };

export type FromPackWorker =
  /** Each time the next piece of that reading, from the first one on. */
  | { readonly kind: 'piece-wanted'; readonly reading: number; readonly blobId: BlobId }
  | { readonly kind: 'help-wanted'; readonly helper: number; readonly order: HelpOrder }
  | ({ readonly kind: 'progress' } & PackProgress)
  /** The last one, either way. */
  | { readonly kind: 'fault'; readonly fault: PackFault }
  | { readonly kind: 'written'; readonly file: AnyFile; readonly fingerprint: Sha256 };
