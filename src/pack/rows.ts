/**
 * The rows that a pack holds, as they are kept: `data/rows.jsonl`, one on a line. With them a pack comes
 * back as what it was; people and other programs read the files beside it.
 */
import type { Entity } from '../domain/dossier.ts';
import type { BlobId } from '../domain/ids.ts';
import type { DerivedRecord } from '../domain/record.ts';

export type PackRow = {
  readonly entity: Entity | DerivedRecord;
  /** Where each file that the row names lies, as seen from the top folder. */
  readonly files: readonly RowFile[];
};

export type RowFile = { readonly blobId: BlobId; readonly path: string };

export const rowsFile = 'data/rows.jsonl';
