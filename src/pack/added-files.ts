/** Where letters, photos and e-mails that were added lie in a pack, and what each is called. */
import type { AddedFile, AddedMediaType } from '../domain/added-file.ts';
import type { FilePassage } from '../domain/file-passage.ts';
import type { PackEntry } from '../domain/pack.ts';
import { textEntry } from './entries.ts';
import { stableJson } from './stable-json.ts';

const endings: Readonly<Record<AddedMediaType, string>> = {
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/heic': 'heic',
};

const isAdded = (mediaType: string): mediaType is AddedMediaType =>
  Object.hasOwn(endings, mediaType);

/** `files/20261125T171404Z-1a2b3c4d`, as seen from `data/`. */
const folderOf = ({ addedAt, id }: AddedFile): string =>
  `files/${addedAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${id.slice(0, 8)}`;

const originalOf = ({ file: { mediaType } }: AddedFile): string =>
  `original.${isAdded(mediaType) ? endings[mediaType] : 'bin'}`;

/** The file itself as seen from `data/`; `null` when it stays out of the pack. */
export const originalFile = (file: AddedFile): string | null =>
  file.tellsPlace ? null : `${folderOf(file)}/${originalOf(file)}`;

/** As seen from `data/`. A file that says where it was made stays out. */
export const addedFiles = (file: AddedFile): string[] => [
  ...[originalFile(file)].flatMap((original) => original ?? []),
  `${folderOf(file)}/file.json`,
];

export function addedFileEntries(added: AddedFile, passages: readonly FilePassage[]): PackEntry[] {
  if (added.standing === 'taken-out') return [];
  const description = textEntry(
    `data/${folderOf(added)}/file.json`,
    stableJson(describe(added, passages)),
    added.addedAt,
  );
  const { blobId, byteLength, sha256, mediaType } = added.file;
  const original: PackEntry = {
    path: `data/${folderOf(added)}/${originalOf(added)}`,
    modifiedAt: added.addedAt,
    compress: !mediaType.startsWith('image/'),
    content: { kind: 'blob', blobId, byteLength, sha256 },
  };
  return added.tellsPlace ? [description] : [description, original];
}

/** Dates that were only offered are no statement of anybody, and stay out. */
function describe(added: AddedFile, passages: readonly FilePassage[]) {
  const { kind: _kind, found: _found, file, ...rest } = added;
  const { blobId: _blob, ...facts } = file;
  return {
    format: 'kantlijn-added-file',
    version: 1,
    ...rest,
    // A plain fingerprint stands only beside the bytes themselves.
    file: added.tellsPlace
      ? { mediaType: facts.mediaType, commitment: facts.commitment }
      : { ...facts, file: originalOf(added) },
    passages: passages.filter(({ fileId }) => fileId === added.id),
  };
}
