/** Files that lie in a pack only because a row names them, under names that say nothing. */
import type { Entity } from '../domain/dossier.ts';
import type { BlobId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { type KeptFile, keptFilesOf } from '../domain/kept-file.ts';
import type { PackEntry } from '../domain/pack.ts';
import { compare } from './in-order.ts';

/** The files of `rows` that have no place yet, each once. */
export function keptEntries(
  rows: readonly Entity[],
  hasPlace: (blobId: BlobId) => boolean,
  at: Instant,
): PackEntry[] {
  const kept = new Map(rows.flatMap(keptFilesOf).map((file) => [file.blobId, file]));
  return [...kept.values()]
    .filter(({ blobId }) => !hasPlace(blobId))
    .toSorted((a, b) => compare(a.blobId, b.blobId))
    .map((file) => entryOf(file, at));
}

const entryOf = (file: KeptFile, modifiedAt: Instant): PackEntry => ({
  path: `data/kept/${file.blobId}`,
  modifiedAt,
  compress: !isSmallAlready(file),
  content: {
    kind: 'blob',
    blobId: file.blobId,
    byteLength: file.byteLength,
    sha256: file.sha256,
  },
});

/** An image, or a text that lies packed in the store. */
const isSmallAlready = (file: KeptFile & { mediaType?: string; packing?: string }): boolean =>
  (file.mediaType ?? '').startsWith('image/') || file.packing === 'gzip';
