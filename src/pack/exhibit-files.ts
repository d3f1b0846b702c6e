/** The files that an exhibit is, as the letters and the tables name them. */
import type { Exhibit, FileExhibit } from '../domain/dossier.ts';
import type { BlobId } from '../domain/ids.ts';
import type { Edition, PackEntry } from '../domain/pack.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import { addedFileEntries, addedFiles } from './added-files.ts';
import { captureEntries } from './capture-entries.ts';
import { captureFiles } from './capture-files.ts';
import { changeFiles } from './change-files.ts';
import type { ExhibitFile } from './machine/input.ts';
import { mediaTypeOf } from './machine/media-types.ts';
import { visitFiles } from './visit-files.ts';

/** Of a pack: copies for paper by the file that they are of, and for whom it is. */
type Kept = { readonly copies: ReadonlyMap<BlobId, PrintCopy>; readonly edition: Edition };

const copyOf = ({ file }: FileExhibit, { copies }: Kept): PrintCopy | null =>
  copies.get(file.file.blobId) ?? null;

/** As seen from `data/`: what a reader opens first stands first. */
export function exhibitPaths(exhibit: Exhibit, kept: Kept): string[] {
  switch (exhibit.kind) {
    case 'change':
      return changeFiles(exhibit);
    case 'visit':
      return visitFiles(exhibit);
    case 'file':
      return addedFiles(exhibit.file, copyOf(exhibit, kept), kept.edition);
    case 'quote':
    case 'page':
      return captureFiles(exhibit.capture);
  }
}

function entriesOf(exhibit: Exhibit, kept: Kept): PackEntry[] {
  if (exhibit.kind === 'file')
    return addedFileEntries(exhibit.file, [], copyOf(exhibit, kept), kept.edition);
  return exhibit.kind === 'quote' || exhibit.kind === 'page' ? captureEntries(exhibit.capture) : [];
}

/** The same files, with what is known of those that were kept. */
export function exhibitFiles(exhibit: Exhibit, kept: Kept): ExhibitFile[] {
  const blobs = new Map(
    entriesOf(exhibit, kept).flatMap(({ path, content }) =>
      content.kind === 'blob' ? [[path, content] as const] : [],
    ),
  );
  return exhibitPaths(exhibit, kept).map((path) => {
    const blob = blobs.get(`data/${path}`);
    const facts = blob && { byteLength: blob.byteLength, sha256: blob.sha256 };
    return { path, mediaType: mediaTypeOf(path), kept: facts ?? null };
  });
}
