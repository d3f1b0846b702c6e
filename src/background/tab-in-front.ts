/** The tab that a page is kept from: whether it is still the one, and whose site it shows. */
import { ownerOfPage } from '../data/organisations/page-owner.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import type { PracticeId } from '../domain/practice.ts';
import { type Tab, tabWithId } from '../platform/tabs.ts';

// The browser photographs whatever tab is in front: it must still be the one that was asked for.
export async function isStillInFront({ id, url }: Tab): Promise<boolean> {
  const tab = await tabWithId(id);
  return tab?.isActive === true && tab.url === url;
}

/** `practice` as far as it is known already: a guided visit is about one. */
export const organisationOf = (
  { url }: Tab,
  practice: PracticeId | null,
): OrganisationRef | null => (url === null ? null : ownerOfPage(url, practice));
