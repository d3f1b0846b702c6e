/** The tab that a page is kept from: whether it is still the one, and whose site it shows. */
import { organisationAt } from '../data/municipalities.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import { type Tab, tabWithId } from '../platform/tabs.ts';

// The browser photographs whatever tab is in front: it must still be the one that was asked for.
export async function isStillInFront({ id, url }: Tab): Promise<boolean> {
  const tab = await tabWithId(id);
  return tab?.isActive === true && tab.url === url;
}

export function organisationOf({ url }: Tab): OrganisationRef | null {
  const found = url === null ? null : organisationAt(new URL(url).hostname);
  return found && { kind: 'listed', code: found.code, name: found.name };
}
