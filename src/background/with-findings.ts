/** A capture of a tab that may be inspected. */
import type { Inspection } from '../domain/inspection.ts';
import type { Tab } from '../platform/tabs.ts';
import { findingsIn } from './findings.ts';
import { endInspection } from './inspection.ts';

/** Captures with what was seen, `null` when nobody looked. The inspection ends, however that goes. */
export async function withFindings<T>(
  tab: Tab,
  capture: (inspection: Inspection | null) => Promise<T>,
): Promise<T> {
  const inspection = await findingsIn(tab);
  try {
    return await capture(inspection);
  } finally {
    if (inspection !== null) await endInspection();
  }
}
