/** What a page and the worker that locks and opens files say to each other. */
import type { LockedFileError } from '../domain/codes.ts';
import type { AgeLock, AgeMeans } from '../hand-over/age-file.ts';
import type { AnyFile } from '../hand-over/sealed-file.ts';
import type { PackPlace } from './pack-messages.ts';

/** `work`: of deriving a key from a passphrase, as a power of 2; `null`: what age itself does. */
export type AgeOrder = { readonly place: PackPlace } & (
  | {
      readonly kind: 'lock';
      readonly file: AnyFile;
      readonly how: AgeLock;
      readonly work: number | null;
    }
  | { readonly kind: 'open'; readonly file: Blob; readonly means: AgeMeans }
);

/**
 * Why there is no file. `too-large-for-memory`: nothing may be written down, and memory would not hold it.
 * `file-unreadable`: the browser cannot read it any more.
 */
export type AgeWorkFault =
  | LockedFileError
  | 'storage-full'
  | 'too-large-for-memory'
  | 'file-unreadable';

export type FromAgeWorker =
  /** So many bytes of the file were done. */
  | { readonly kind: 'progress'; readonly done: number }
  /** The last one, either way. */
  | { readonly kind: 'fault'; readonly fault: AgeWorkFault }
  | { readonly kind: 'made'; readonly file: AnyFile };
