/** The text of a page as a capture keeps it (`text.txt`). */
import type { Artefact } from '../domain/capture.ts';
import { readBlob } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';

/** Every character counts, also one at the start that says in which order bytes come. */
const noMark = { ignoreBOM: true };

/** `null` when the file cannot be read. */
export async function readText(store: Store, { blobId }: Artefact): Promise<string | null> {
  const bytes = await readBlob(store, blobId);
  return bytes.ok ? new TextDecoder('utf-8', noMark).decode(bytes.value) : null;
}
