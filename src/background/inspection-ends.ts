/** Everything that may end an inspection without a person's click, and the yes that begins it. */
import type { InspectionReach } from '../domain/inspection.ts';
import { onTick, readInspecting } from '../platform/inspecting.ts';
import { onRightsAdded, onRightsRemoved } from '../platform/inspection-rights.ts';
import { report } from '../platform/report.ts';
import { watchBrowserStart } from '../platform/request-right.ts';
import { beginInspection, checkInspection } from './inspection.ts';

const check = () => void checkInspection().catch(report);

/** Registers everything, and gives back what an earlier start left behind. */
export function watchInspection(): void {
  watchBrowserStart();
  onTick(check);
  onRightsRemoved(check);
  // The browser's question may close the popup, so nobody else is there to begin.
  onRightsAdded((reach) => void beginWhenPrepared(reach).catch(report));
  check();
}

/** What nobody prepared for, such as a switch in the browser's settings, is given back. */
async function beginWhenPrepared(reach: InspectionReach): Promise<void> {
  const inspecting = await readInspecting();
  if (inspecting === null) await checkInspection();
  else await beginInspection(inspecting.tabId, reach);
}
