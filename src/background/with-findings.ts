/** A capture of a tab that may be inspected. */
import type { Inspection } from '../domain/inspection.ts';
import type { Result } from '../domain/result.ts';
import type { Tab } from '../platform/tabs.ts';
import { findingsIn } from './findings.ts';
import { endInspection } from './inspection.ts';

/**
 * Captures with what was seen, `null` when nobody looked. The inspection ends, however that goes, unless
 * the person is asked first whether a personal page may be kept: their yes comes back here.
 */
export async function withFindings<T, E extends string>(
  tab: Tab,
  capture: (inspection: Inspection | null) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const inspection = await findingsIn(tab);
  let isAsked = false;
  try {
    const done = await capture(inspection);
    isAsked = !done.ok && done.error === 'looks-personal';
    return done;
  } finally {
    if (inspection !== null && !isAsked) await endInspection();
  }
}
