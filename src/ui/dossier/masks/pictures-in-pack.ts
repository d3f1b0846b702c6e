/** The pictures that a pack may hold, in the order in which they are told of. */
import type { AddedFile } from '../../../domain/added-file.ts';
import type { Artefact, Capture } from '../../../domain/capture.ts';
import type { PictureMask } from '../../../domain/cover-choice.ts';
import { onlyReported, type PackContents } from '../../../domain/dossier.ts';
import type { BlobId } from '../../../domain/ids.ts';

export type PackPicture = { readonly artefact: Artefact } & (
  | { readonly of: 'window' | 'whole-page'; readonly title: string }
  | { readonly of: 'file'; readonly title: string }
);

/** Of no use to search: a photo, or a picture of a page on which something was typed (`unsearched`). */
export const mustBeLookedAt = (
  { of, artefact }: PackPicture,
  unsearched: readonly BlobId[],
): boolean => of === 'file' || unsearched.includes(artefact.blobId);

/** Those of them that nobody looked at. */
export const unseenPictures = (
  contents: PackContents,
  masks: readonly PictureMask[],
  unsearched: readonly BlobId[],
): readonly PackPicture[] =>
  picturesIn(contents).filter(
    (picture) =>
      mustBeLookedAt(picture, unsearched) &&
      masks.every(({ blobId }) => blobId !== picture.artefact.blobId),
  );

/** Photographs from which a picture was put together are not asked about: they go where nothing is covered. */
export function picturesIn(contents: PackContents): readonly PackPicture[] {
  const { captures, files } = onlyReported(contents);
  return [...captures.flatMap(picturesOf), ...files.flatMap(pictureOf)];
}

const picturesOf = ({ facts, artefacts }: Capture): PackPicture[] =>
  artefacts.flatMap((artefact): PackPicture[] => {
    const title = facts.title || facts.url;
    if (artefact.role === 'screenshot-viewport') return [{ artefact, of: 'window', title }];
    return artefact.role === 'screenshot-full' ? [{ artefact, of: 'whole-page', title }] : [];
  });

const pictureOf = ({ file, title, standing }: AddedFile): PackPicture[] =>
  standing === 'in-pack' && file.mediaType.startsWith('image/')
    ? [{ artefact: file, of: 'file', title }]
    : [];
