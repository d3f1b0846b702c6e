/** Where letters, photos and e-mails that were added lie in a pack, and what each is called. */
import type { AddedFile, AddedMediaType } from '../domain/added-file.ts';
import type { FilePassage } from '../domain/file-passage.ts';
import type { KeptFile } from '../domain/kept-file.ts';
import type { Edition, FileInPack, PackEntry } from '../domain/pack.ts';
import type { PrintCopy, PrintImage } from '../domain/print-copy.ts';
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

/**
 * A file that says where it was made goes along only in a pack for oneself. Any file may say who made it and
 * when, so none goes along where nobody is to know whose it is.
 */
export const staysOut = ({ tellsPlace }: AddedFile, edition: Edition): boolean =>
  edition === 'anonymous' || (tellsPlace && edition !== 'full');

/** The file itself as seen from `data/`; `null` when it stays out of the pack. */
export const originalFile = (file: AddedFile, edition: Edition): string | null =>
  staysOut(file, edition) ? null : `${folderOf(file)}/${originalOf(file)}`;

/** Of a file that says where it was made, or that stays out, its copy for paper goes along, which does not say it. */
const imagesOf = (
  file: AddedFile,
  copy: PrintCopy | null,
  edition: Edition,
): readonly PrintImage[] =>
  file.tellsPlace || staysOut(file, edition) ? (copy?.images ?? []) : [];

/** A format that the browser could not read has no copy. */
export const fileInPack = (
  file: AddedFile,
  copy: PrintCopy | null,
  edition: Edition,
): FileInPack => {
  if (!staysOut(file, edition)) return 'itself';
  return imagesOf(file, copy, edition).length > 0 ? 'copy' : 'nothing';
};

const imageName = (at: number): string => `copy-${String(at + 1).padStart(3, '0')}.jpg`;
const textName = 'text.txt';

/** As seen from `data/`. `copy`: that for paper, or `null` when none was made. */
export const addedFiles = (file: AddedFile, copy: PrintCopy | null, edition: Edition): string[] => [
  ...[originalFile(file, edition)].flatMap((original) => original ?? []),
  ...imagesOf(file, copy, edition).map((_, at) => `${folderOf(file)}/${imageName(at)}`),
  ...(copy?.text ? [`${folderOf(file)}/${textName}`] : []),
  `${folderOf(file)}/file.json`,
];

export function addedFileEntries(
  added: AddedFile,
  passages: readonly FilePassage[],
  copy: PrintCopy | null,
  edition: Edition,
): PackEntry[] {
  if (added.standing === 'taken-out') return [];
  const { addedAt, file } = added;
  const isOut = staysOut(added, edition);
  const path = (name: string) => `data/${folderOf(added)}/${name}`;
  const kept = (name: string, { blobId, byteLength, sha256 }: KeptFile): PackEntry => ({
    path: path(name),
    modifiedAt: addedAt,
    compress: !/\.(?:jpg|png|gif|webp|avif|heic)$/.test(name),
    content: { kind: 'blob', blobId, byteLength, sha256 },
  });
  return [
    textEntry(path('file.json'), stableJson(describe(added, passages, copy, edition)), addedAt),
    ...(isOut ? [] : [kept(originalOf(added), file)]),
    ...imagesOf(added, copy, edition).map((image, at) => kept(imageName(at), image)),
    ...(copy?.text ? [kept(textName, copy.text)] : []),
  ];
}

/** Dates that were only offered are no statement of anybody, and stay out. */
function describe(
  added: AddedFile,
  passages: readonly FilePassage[],
  copy: PrintCopy | null,
  edition: Edition,
) {
  const { kind: _kind, found: _found, file, ...rest } = added;
  const { blobId: _blob, ...facts } = file;
  return {
    format: 'kantlijn-added-file',
    version: 1,
    ...rest,
    // A plain fingerprint stands only beside the bytes themselves.
    file: staysOut(added, edition)
      ? { mediaType: facts.mediaType, commitment: facts.commitment }
      : { ...facts, file: originalOf(added) },
    copies: imagesOf(added, copy, edition).map(({ area, width, height, sha256 }, at) => ({
      ...{ area, width, height, sha256 },
      file: imageName(at),
    })),
    notes: copy?.notes ?? [],
    text: copy?.text ? textName : null,
    passages: passages.filter(({ fileId }) => fileId === added.id),
  };
}
