/**
 * What the browser allows only during an inspection: asked for with the browser's own question, and
 * given back.
 */
import type { InspectionReach } from '../domain/inspection.ts';
import { browser } from './browser.ts';

const names = ['cookies', 'webRequest'] as const;
type Name = (typeof names)[number];

const everySite = '*://*/*';

const originFor = (host: string, reach: InspectionReach): string =>
  reach === 'site' ? `*://${host}/*` : everySite;

const rightsFor = (host: string, reach: InspectionReach) => ({
  permissions: [...names],
  origins: [originFor(host, reach)],
});

/**
 * Lets the browser ask the person; false when they say no. Browsers refuse it unless it is called in the
 * very click, before anything is waited for.
 */
export const askToInspect = (host: string, reach: InspectionReach): Promise<boolean> =>
  browser.permissions.request(rightsFor(host, reach));

export const mayInspect = (host: string, reach: InspectionReach): Promise<boolean> =>
  browser.permissions.contains(rightsFor(host, reach));

/** Gives back every site and every right that was ever asked for. True when none is left. */
export async function giveBackRights(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  if (!(await isAnyHeld(names, origins))) return true;
  return browser.permissions.remove({ permissions: [...names], origins });
}

const isAnyHeld = async (permissions: readonly Name[], origins: readonly string[]) => {
  if (origins.length > 0) return true;
  const { permissions: held = [] } = await browser.permissions.getAll();
  return permissions.some((name) => held.includes(name));
};

/**
 * Whether the browser surely tells of requests to who was allowed it later. Chromium does only while some
 * extension held such a right when the browser loaded it, and does not say whether there is one. Only
 * Firefox tells what it is.
 */
export const isSurelyToldOfRequests = (): boolean => 'getBrowserInfo' in browser.runtime;

/** Calls `added` with the reach that came to be allowed, however that happened. Register at start-up. */
export function onRightsAdded(added: (reach: InspectionReach) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    added(origins.includes(everySite) ? 'all-sites' : 'site'),
  );
}

/** Calls `removed` when something is no longer allowed. Register at start-up. */
export const onRightsRemoved = (removed: () => void): void =>
  browser.permissions.onRemoved.addListener(() => removed());
