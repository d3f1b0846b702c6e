/** Which known service is behind a host. */
import { knownServices, type ServiceRow } from '../data/known-services.ts';
import type { BareAddress } from '../domain/page-observation.ts';
import type { KnownService } from '../domain/page-report.ts';

/** `null` when it is none that is known; then nothing is said of it. */
export function serviceAt(host: string, addresses: readonly BareAddress[]): KnownService | null {
  const found = knownServices.find(({ at }) => at.some((place) => isAt(place, host, addresses)));
  return found ? withoutPlaces(found) : null;
}

const withoutPlaces = ({ at: _, ...service }: ServiceRow): KnownService => service;

/** `google.com/maps`: that host, or one under it, and an address that begins so. */
function isAt(place: string, host: string, addresses: readonly BareAddress[]): boolean {
  const [name = '', path] = place.split('/');
  const [plain = ''] = host.toLowerCase().split(':');
  if (plain !== name && !plain.endsWith(`.${name}`)) return false;
  return path === undefined || addresses.some(({ address }) => beginsAt(address, `/${path}`));
}

const beginsAt = (address: string, path: string): boolean =>
  URL.parse(address)?.pathname.startsWith(path) ?? false;
