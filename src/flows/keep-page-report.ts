/** Makes what the page did into a file of the capture. */
import type { Artefact } from '../domain/capture.ts';
import type { Instant } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';
import { stableJson } from '../pack/stable-json.ts';
import { reportPage } from '../page-facts/report-page.ts';
import type { KeepError, Kept, Shelf } from './keep-artefact.ts';

/** One file, or none when the page could not be observed. */
export async function keepPageReport(
  { observation, facts }: Kept,
  capturedAt: Instant,
  shelf: Shelf,
): Promise<Result<readonly Artefact[], KeepError>> {
  if (observation === null) return ok([]);
  const report = reportPage(observation, { capturedAt, userAgent: facts.userAgent });
  const bytes = new TextEncoder().encode(stableJson(report));
  const part = { role: 'page-facts', number: 1, mediaType: 'application/json' } as const;
  const kept = await shelf.keep(part, [bytes]);
  return kept.ok ? ok([kept.value]) : kept;
}
