/** Whose page an address is, as far as that is certain without asking. */
import type { OrganisationRef } from '../../domain/organisation.ts';
import type { PracticeId } from '../../domain/practice.ts';
import { type Resolution, resolveHost } from './resolve-host.ts';

/** Of an address that has no host, or is none: nobody. */
export const resolvePage = (url: string, practice: PracticeId | null): Resolution =>
  resolveHost(URL.parse(url)?.hostname ?? '', practice);

/** `null` when a person has to choose. */
export function ownerOfPage(url: string, practice: PracticeId | null): OrganisationRef | null {
  const found = resolvePage(url, practice);
  if (found.kind !== 'one') return null;
  const { code, name } = found.organisation;
  return { kind: 'listed', code, name };
}
