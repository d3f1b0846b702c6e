/**
 * The inspection of a page, from the thought to the end. There is one at most, it is remembered outside
 * this program's memory, and whatever ends it gives back the site.
 */
import type { InspectionError } from '../domain/codes.ts';
import { type InspectionReach, isInspectionOver } from '../domain/inspection.ts';
import { emptyTally } from '../domain/request-tally.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Going, Inspecting } from '../messaging/inspecting.ts';
import type { InspectionHere, InspectionTarget } from '../messaging/protocol.ts';
import { now } from '../platform/clock.ts';
import {
  forgetInspecting,
  readInspecting,
  rememberInspecting,
  startTicking,
  stopTicking,
} from '../platform/inspecting.ts';
import { giveBackRights, mayInspect } from '../platform/inspection-rights.ts';
import { report } from '../platform/report.ts';
import { requestTelling } from '../platform/request-right.ts';
import { loadAnew, tabWithId } from '../platform/tabs.ts';
import { forgetUnallowed } from '../platform/watched-sites.ts';
import { hostOf, isAt, isStillAt } from './at-host.ts';
import { goingNow } from './findings.ts';
import { inTurn } from './in-turn.ts';
import { listen, listenNoMore } from './inspected-tab.ts';

export async function prepareInspection(
  tabId: number,
): Promise<Result<InspectionTarget, InspectionError>> {
  const tab = await tabWithId(tabId);
  if (tab === null) return fail('page-closed');
  const host = hostOf(tab);
  if (host === null) return fail('click-needed');
  return inTurn(async () => {
    await end();
    // Else a site that was refused for the one would be kept when it is allowed for the other.
    await forgetUnallowed();
    await rememberInspecting({ state: 'prepared', tabId, host, startedAt: now() });
    return ok({ tabId, host, telling: await requestTelling() });
  });
}

/** Also when it has begun already: the browser tells us of the permission, and so does the popup. */
export const beginInspection = (
  tabId: number,
  reach: InspectionReach,
): Promise<Result<null, InspectionError>> =>
  inTurn(async () => {
    const inspecting = await readInspecting();
    if (inspecting?.tabId !== tabId) return fail('inspection-refused');
    if (inspecting.state === 'going') return ok(null);
    if (!(await mayInspect(inspecting.host, reach))) return fail('inspection-refused');
    if (!isInspectionOver(inspecting.startedAt, now())) return begin(inspecting, reach);
    await end();
    return fail('inspection-refused');
  });

async function begin(
  { tabId, host }: Inspecting,
  reach: InspectionReach,
): Promise<Result<null, InspectionError>> {
  if (!isAt(await tabWithId(tabId), host)) {
    await end();
    return fail('page-closed');
  }
  try {
    await goOn({ state: 'going', tabId, host, startedAt: now(), reach, tally: emptyTally });
    return ok(null);
  } catch (error) {
    await end();
    throw error;
  }
}

async function goOn(going: Going): Promise<void> {
  await rememberInspecting(going);
  listenFor(going.tabId);
  startTicking();
  await loadAnew(going.tabId);
}

export async function inspectionHere(tabId: number): Promise<InspectionHere | null> {
  const inspecting = await inTurn(readInspecting);
  if (inspecting?.state !== 'going' || inspecting.tabId !== tabId) return null;
  return { host: inspecting.host, reach: inspecting.reach, telling: await requestTelling() };
}

/** Ends whatever is under way or prepared. */
export const endInspection = (): Promise<null> => inTurn(end);

async function end(): Promise<null> {
  listenNoMore();
  await stopTicking();
  await forgetInspecting();
  await giveBackRights();
  return null;
}

/** Ends it when its time is over, its page was left, or it is no longer allowed; else goes on with it. */
export const checkInspection = (): Promise<null> =>
  inTurn(async () => {
    const inspecting = await readInspecting();
    if (inspecting === null || !(await mayGoOn(inspecting))) return end();
    if (inspecting.state === 'going') listenFor(inspecting.tabId);
    return null;
  });

async function mayGoOn(inspecting: Inspecting): Promise<boolean> {
  const { tabId, host, startedAt } = inspecting;
  if (isInspectionOver(startedAt, now())) return false;
  if (inspecting.state === 'prepared') return (await tabWithId(tabId)) !== null;
  return (await mayInspect(host, inspecting.reach)) && (await isStillAt(tabId, host));
}

const listenFor = (tabId: number): void =>
  listen(tabId, {
    seen: () => void inTurn(goingNow).catch(report),
    changed: () => void checkInspection().catch(report),
  });
