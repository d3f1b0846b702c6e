/** The rows of later texts of a page, as far as a change in the pack was seen in them. */
import { asId, type BlobId } from '../domain/ids.ts';
import type { PageVersion } from '../domain/page-version.ts';
import type { PackChange } from './change-files.ts';

/** Each once. What it says of other marks is about what is not in the pack. */
export function changedVersions(changes: readonly PackChange[]): readonly PageVersion[] {
  const versions = new Map(changes.map((change) => [change.exhibit.version.id, change]));
  return [...versions.values()].map(({ exhibit: { version }, newText }) => ({
    ...version,
    changes: version.changes.filter((seen) =>
      changes.some(
        ({ exhibit }) =>
          exhibit.version.id === version.id && exhibit.annotation.id === seen.annotationId,
      ),
    ),
    file: {
      blobId: placeOfNewText(version),
      byteLength: newText.byteLength,
      sha256: version.sha256,
      packing: 'plain',
    },
  }));
}

/**
 * In the store the text lies packed, and these bytes do not lie there. So they have a place of their own
 * here, which nothing else can have.
 */
export const placeOfNewText = ({ id }: PageVersion): BlobId => asId<BlobId>(id);
