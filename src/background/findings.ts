/** What an inspection has seen until now, counted and put together. */
import { type Inspection, mostCookies } from '../domain/inspection.ts';
import { countSight } from '../domain/request-tally.ts';
import type { Going } from '../messaging/inspecting.ts';
import { now } from '../platform/clock.ts';
import { cookiesSeen } from '../platform/cookies.ts';
import { readInspecting, rememberInspecting } from '../platform/inspecting.ts';
import type { Tab } from '../platform/tabs.ts';
import { isAt } from './at-host.ts';
import { inTurn } from './in-turn.ts';
import { listenNoMore, takeSights } from './inspected-tab.ts';

/** Looks no further, and says what was seen; `null` when the tab is not inspected. `endInspection` follows. */
export const findingsIn = (tab: Tab): Promise<Inspection | null> =>
  inTurn(async () => {
    const going = await goingNow();
    if (going === null || going.tabId !== tab.id || !isAt(tab, going.host)) return null;
    listenNoMore();
    return findingsOf(going, tab.url ?? '');
  });

async function findingsOf(going: Going, url: string): Promise<Inspection> {
  const { reach, host, startedAt, tally } = going;
  const hosts = reach === 'site' ? [host] : tally.hosts.map((asked) => asked.host);
  const cookies = await cookiesSeen({ tabId: going.tabId, url, hosts });
  return {
    reach,
    host,
    startedAt,
    endedAt: now(),
    cookies: cookies.slice(0, mostCookies),
    hosts: tally.hosts,
    leftOut: { cookies: Math.max(0, cookies.length - mostCookies), requests: tally.leftOut },
  };
}

/** The inspection with all that was seen until now; `null` when none is under way. */
export async function goingNow(): Promise<Going | null> {
  const sights = takeSights();
  const inspecting = await readInspecting();
  if (inspecting?.state !== 'going') return null;
  const going = { ...inspecting, tally: sights.reduce(countSight, inspecting.tally) };
  await rememberInspecting(going);
  return going;
}
