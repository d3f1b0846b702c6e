/** Reads what a page did back from the file of its capture. */
import { artefactOf, type Capture } from '../domain/capture.ts';
import type { PageReport } from '../domain/page-report.ts';
import { parsePageReport } from '../schemas/page-report.ts';
import { readBlob } from './blobs.ts';
import type { Store } from './open.ts';

/** `null` when the capture has none, or when it is damaged. */
export async function readPageReport(store: Store, capture: Capture): Promise<PageReport | null> {
  const artefact = artefactOf(capture, 'page-facts');
  const bytes = artefact && (await readBlob(store, artefact.blobId));
  return bytes?.ok ? parsePageReport(new TextDecoder().decode(bytes.value)) : null;
}
