/** What a page and the worker that locks and opens files say to each other. */
import type { AgeLock, AgeMeans } from '../hand-over/age-file.ts';
import type { AgeWorkFault } from '../hand-over/age-work-fault.ts';
import type { PackPlace } from '../hand-over/pack-place.ts';
import type { AnyFile } from '../hand-over/sealed-file.ts';

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

export type FromAgeWorker =
  /** So many bytes of the file were done. */
  | { readonly kind: 'progress'; readonly done: number }
  /** The last one, either way. */
  | { readonly kind: 'fault'; readonly fault: AgeWorkFault }
  | { readonly kind: 'made'; readonly file: AnyFile };
