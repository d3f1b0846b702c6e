/** The files that an exhibit is, as the letters and the tables name them. */
import type { Exhibit } from '../domain/dossier.ts';
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

type Copies = ReadonlyMap<BlobId, PrintCopy>;

const copyOf = ({ file }: Extract<Exhibit, { kind: 'file' }>, copies: Copies): PrintCopy | null =>
  copies.get(file.file.blobId) ?? null;

/** As seen from `data/`: what a reader opens first stands first. */
export function exhibitPaths(exhibit: Exhibit, copies: Copies, edition: Edition): string[] {
  switch (exhibit.kind) {
    case 'change':
      return changeFiles(exhibit);
    case 'visit':
      return visitFiles(exhibit);
    case 'file':
      return addedFiles(exhibit.file, copyOf(exhibit, copies), edition);
    case 'quote':
    case 'page':
      return captureFiles(exhibit.capture);
  }
}

function keptEntries(exhibit: Exhibit, copies: Copies, edition: Edition): PackEntry[] {
  if (exhibit.kind === 'file')
    return addedFileEntries(exhibit.file, [], copyOf(exhibit, copies), edition);
  return exhibit.kind === 'quote' || exhibit.kind === 'page' ? captureEntries(exhibit.capture) : [];
}

/** The same files, with what was known of those that were kept. */
export function exhibitFiles(exhibit: Exhibit, copies: Copies, edition: Edition): ExhibitFile[] {
  const kept = new Map(
    keptEntries(exhibit, copies, edition).flatMap(({ path, content }) =>
      content.kind === 'blob' ? [[path, content] as const] : [],
    ),
  );
  return exhibitPaths(exhibit, copies, edition).map((path) => {
    const content = kept.get(`data/${path}`);
    const facts = content && { byteLength: content.byteLength, sha256: content.sha256 };
    return { path, mediaType: mediaTypeOf(path), kept: facts ?? null };
  });
}
