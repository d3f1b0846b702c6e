/** Opens an added file as its copy shows it: its text and where that stands; images come when asked for. */
import type { AddedFile } from '../domain/added-file.ts';
import type { AddedFileId } from '../domain/ids.ts';
import type { PlacedText, PrintCopy, PrintImage } from '../domain/print-copy.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { readBlob } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';
import { readPlacedTexts } from '../storage/placed-texts.ts';
import { findPrintCopy } from '../storage/print-copies.ts';
import { newestFile } from './file-content.ts';

export type OpenedFile = {
  readonly file: AddedFile;
  readonly copy: PrintCopy;
  /** Pages parted by form feeds; `null` when the file has no text. */
  readonly text: string | null;
  /** Empty when nobody knows where the text stands. */
  readonly places: readonly PlacedText[];
};

/** `not-found`: the file is gone. `file-unreadable`: its copy is, or the text of that. */
export async function readAddedFile(
  store: Store,
  fileId: AddedFileId,
): Promise<Result<OpenedFile, 'not-found' | 'file-unreadable'>> {
  const file = await newestFile(store, fileId);
  if (file === null) return fail('not-found');
  const copy = await findPrintCopy(store, file.file.blobId);
  if (copy === null) return fail('file-unreadable');
  const [text, places] = await Promise.all([textOf(store, copy), readPlacedTexts(store, copy)]);
  return text.ok ? ok({ file, copy, text: text.value, places }) : text;
}

async function textOf(
  store: Store,
  { text }: PrintCopy,
): Promise<Result<string | null, 'file-unreadable'>> {
  if (text === null) return ok(null);
  const bytes = await readBlob(store, text.blobId);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : fail('file-unreadable');
}

/** One image of the copy; `null` when its bytes are damaged or gone. */
export async function readPageImage(
  store: Store,
  { blobId, mediaType }: PrintImage,
): Promise<Blob | null> {
  const bytes = await readBlob(store, blobId);
  return bytes.ok ? new Blob([bytes.value], { type: mediaType }) : null;
}
