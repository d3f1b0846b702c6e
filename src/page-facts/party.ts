/** Whose a host is: the website's own, or somebody else's. */
import { getDomain, getHostname } from 'tldts';
import { ownersOf } from '../data/organisations/resolve-host.ts';
import type { ByParty, Party } from '../domain/page-report.ts';

/** The part of a host that one can register, after the Public Suffix List; `null` when there is none. */
export const registrableDomain = (host: string): string | null =>
  getDomain(host, { allowPrivateDomains: true });

/**
 * `www.` and the bare name are one party, and so are two websites that the register lists for one
 * municipality.
 */
export function partyOf(host: string, pageHost: string): Party {
  const [own, page] = [nameOf(host), nameOf(pageHost)];
  if (own === page) return 'firstParty';
  const domain = registrableDomain(own);
  if (domain !== null && domain === registrableDomain(page)) return 'firstParty';
  return isSameOrganisation(own, page) ? 'firstParty' : 'thirdParty';
}

function isSameOrganisation(own: string, page: string): boolean {
  const codes = ownersOf(own).map(({ code }) => code);
  return ownersOf(page).some(({ code }) => codes.includes(code));
}

/** Without the port. */
const nameOf = (host: string): string => getHostname(host) ?? host;

export const byParty = <T>(
  items: readonly T[],
  hostOf: (item: T) => string,
  pageHost: string,
): ByParty<T> => ({
  firstParty: items.filter((item) => partyOf(hostOf(item), pageHost) === 'firstParty'),
  thirdParty: items.filter((item) => partyOf(hostOf(item), pageHost) === 'thirdParty'),
});

/** Each host once. */
export const hostsByParty = (hosts: readonly string[], pageHost: string): ByParty<string> =>
  byParty([...new Set(hosts)], (host) => host, pageHost);

/** The host of a full address; empty when it has none. */
export const hostOf = (address: string): string => URL.parse(address)?.host ?? '';
