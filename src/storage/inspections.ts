/** Reads back what an inspection saw. */
import { artefactOf, type Capture } from '../domain/capture.ts';
import type { Inspection } from '../domain/inspection.ts';
import { parseInspectionFile } from '../schemas/inspection.ts';
import { readBlob } from './blobs.ts';
import type { Store } from './open.ts';

/** `null` when the page was not inspected, or what was kept of it cannot be read. */
export async function readInspection(store: Store, capture: Capture): Promise<Inspection | null> {
  const artefact = artefactOf(capture, 'inspection');
  if (artefact === null) return null;
  const bytes = await readBlob(store, artefact.blobId);
  return bytes.ok ? parseInspectionFile(new TextDecoder().decode(bytes.value)) : null;
}
