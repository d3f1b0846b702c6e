/**
 * Rij in een pakket: a row as it is kept, with the place of each file that it names. With them a pack
 * comes back as what it was; people and other programs read the files beside it.
 */
import type { Entity } from './dossier.ts';
import type { BlobId } from './ids.ts';
import type { DerivedRecord } from './record.ts';

export type PackRow = {
  /** One that does not say where it came from counts as its maker's own. */
  readonly entity: Entity | DerivedRecord;
  readonly files: readonly RowFile[];
};

export type RowFile = {
  readonly blobId: BlobId;
  /** Where it lies, as seen from the top folder. In a pack that was split it may lie in another part. */
  readonly path: string;
};
