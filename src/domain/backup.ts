/** Reservekopie: everything that is kept, in one file that only its passphrase opens. */
import type { BlobId, Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';
import type { LogBatch } from './log-batch.ts';

/** The first line of what is inside. */
export type BackupHeader = {
  readonly format: 'kantlijn-backup';
  /** The first version had no log. */
  readonly version: 1 | 2;
  /** What was changed after this moment is not in it. */
  readonly madeAt: Instant;
  /** `Kantlijn 0.1.0`. */
  readonly software: string;
  readonly rows: number;
  /** Rows that could not be read when it was made, and so are not in it. */
  readonly damagedRows: number;
};

/** Stands behind the rows, from version 2 on: what was done, and what was signed. Secret keys stay here. */
export type BackupLog = { readonly kind: 'log'; readonly batch: LogBatch };

/** Stands before the bytes of one kept file. */
export type BackupBlob = {
  readonly kind: 'blob';
  readonly id: BlobId;
  readonly byteLength: number;
  readonly sha256: Sha256;
};

/** The last line. A file without it was cut off. */
export type BackupEnd = { readonly kind: 'end'; readonly blobs: number };

/** What could not be put back: a row by its place in the file, a kept file by the page that it shows. */
export type Lost =
  | { readonly kind: 'row'; readonly place: number }
  | { readonly kind: 'file'; readonly page: string };
