/**
 * What an inspection needs the browser to allow: asked for with the browser's own question, and given
 * back.
 */
import type { InspectionReach } from '../domain/inspection.ts';
import { everySite, givenBackByInspection, originFor } from '../domain/site-rights.ts';
import { browser } from './browser.ts';
import { withoutKept } from './request-right.ts';
import { readWatched } from './watched-sites.ts';

const names = ['cookies', 'webRequest'] as const;
type Name = (typeof names)[number];

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

/**
 * Gives back every site but those that are watched, and every right that does not outlive an inspection.
 * True when none of them is left.
 */
export const giveBackRights = async (): Promise<boolean> =>
  giveBack(withoutKept(names), await readWatched());

/** Gives back every right of inspections, also the one that outlives them. True when none is left. */
export const giveBackInspection = async (): Promise<boolean> =>
  giveBack(names, await readWatched());

/** Gives back everything that was ever asked for. True when nothing is left. */
export const giveBackAll = (): Promise<boolean> => giveBack(names, []);

async function giveBack(unwanted: readonly Name[], watched: readonly string[]): Promise<boolean> {
  const { permissions: held = [], origins: sites = [] } = await browser.permissions.getAll();
  const back = givenBackByInspection({ permissions: held, origins: sites }, unwanted, watched);
  const permissions = unwanted.filter((name) => back.permissions.includes(name));
  if (permissions.length === 0 && back.origins.length === 0) return true;
  return browser.permissions.remove({ permissions, origins: [...back.origins] });
}

/** Calls `added` with the reach that came to be allowed, however that happened. Register at start-up. */
export function onRightsAdded(added: (reach: InspectionReach) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    added(origins.includes(everySite) ? 'all-sites' : 'site'),
  );
}

/** Calls `removed` when something is no longer allowed. Register at start-up. */
export const onRightsRemoved = (removed: () => void): void =>
  browser.permissions.onRemoved.addListener(() => removed());
