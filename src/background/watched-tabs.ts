/**
 * Says at the toolbar button that something is publicly reported about the site that is shown: for the
 * sites that the person asked for, and nowhere else. Only the address is looked at. The page is not read,
 * nothing runs in it, and it cannot see any of this.
 */
import { givenBackByWatching } from '../domain/site-rights.ts';
import { readInspecting } from '../platform/inspecting.ts';
import { report } from '../platform/report.ts';
import { readSettings } from '../platform/settings.ts';
import { onTabShown, type Tab, tabsAt } from '../platform/tabs.ts';
import { sayInToolbar } from '../platform/toolbar.ts';
import {
  forgetWatched,
  giveBackSites,
  isWatched,
  watchedSites,
} from '../platform/watched-sites.ts';
import { hostOf } from './at-host.ts';
import { inTurn } from './in-turn.ts';

/** Register at start-up. */
export const watchTabs = (): void => onTabShown((tab) => void sayIfWatched(tab).catch(report));

/** A browser without a right to a site does not tell its address, and then there is nothing to do. */
async function sayIfWatched(tab: Tab): Promise<void> {
  const host = hostOf(tab);
  if (host === null || tab.isPrivate || !(await isWatched(host))) return;
  await sayInToolbar(tab.id, (await readSettings()).isNeutral ? 'neutral' : 'reported');
}

/** Says it anew in all tabs, after the person chose another look of the toolbar. */
export async function sayInAllTabs(isNeutral: boolean): Promise<void> {
  for (const host of await watchedSites())
    for (const tab of await tabsAt(host))
      if (!tab.isPrivate) await sayInToolbar(tab.id, isNeutral ? 'neutral' : 'reported');
}

/** In turn with inspections, so that neither takes away what the other needs. */
export const stopWatching = (host: string): Promise<null> =>
  inTurn(async () => {
    const [tabs, { isNeutral }, inspecting] = await Promise.all([
      tabsAt(host),
      readSettings(),
      readInspecting(),
    ]);
    for (const { id } of tabs) await sayInToolbar(id, isNeutral ? 'neutral' : 'usual');
    await forgetWatched(host);
    await giveBackSites(givenBackByWatching(host, inspecting?.host ?? null));
    return null;
  });
