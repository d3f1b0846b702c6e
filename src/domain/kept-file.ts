/** Bytes in the blob store, as the row that names them knows them. */
import type { Entity } from './dossier.ts';
import type { BlobId, Sha256 } from './ids.ts';

export type KeptFile = {
  readonly blobId: BlobId;
  readonly byteLength: number;
  readonly sha256: Sha256;
};

/** Every file that the row names: whatever keeps or moves rows has to bring these along. */
export function keptFilesOf(entity: Entity): readonly KeptFile[] {
  switch (entity.kind) {
    case 'capture':
      return [...entity.artefacts, ...[entity.screenWords].flatMap((file) => file ?? [])];
    case 'page-version':
    case 'added-file':
      return [entity.file];
    case 'print-copy':
      return [...entity.images, ...[entity.text, entity.places].flatMap((file) => file ?? [])];
    case 'client':
      return entity.mandates.flatMap(({ scan }) => scan ?? []);
    case 'received-pack':
      return entity.members.map(({ file }) => file);
    case 'dossier':
    case 'draft':
    case 'record':
    case 'derived-record':
    case 'removed':
    case 'annotation':
    case 'added-change':
    case 'step':
    case 'letter-draft':
    case 'file-passage':
    case 'pack-export':
    case 'time-stamp':
      return [];
  }
}
