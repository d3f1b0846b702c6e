/** Makes what an inspection saw into a file of the capture. */
import type { Artefact } from '../domain/capture.ts';
import type { Inspection } from '../domain/inspection.ts';
import { ok, type Result } from '../domain/result.ts';
import { inspectionFile } from '../pack/inspection-file.ts';
import type { KeepError, Shelf } from './keep-artefact.ts';

/** One file, or none when there was no inspection. */
export async function keepInspection(
  inspection: Inspection | null,
  shelf: Shelf,
): Promise<Result<readonly Artefact[], KeepError>> {
  if (inspection === null) return ok([]);
  const part = { role: 'inspection', number: 1, mediaType: 'application/json' } as const;
  const kept = await shelf.keep(part, [inspectionFile(inspection)]);
  return kept.ok ? ok([kept.value]) : kept;
}
