/** One visitor for every string of an inspection that may be personal, as `mapTexts` is for the rows. */
import type { CookieSeen, HostAsked, Inspection } from './inspection.ts';
import type { TextMap } from './texts.ts';

/** The inspection with `map` applied to each of them; kinds, methods, numbers and times stay. */
export const mapInspectionTexts = (inspection: Inspection, map: TextMap): Inspection => ({
  ...inspection,
  host: map(inspection.host),
  cookies: inspection.cookies.map((cookie) => mapCookie(cookie, map)),
  hosts: inspection.hosts.map((host) => mapHost(host, map)),
});

const mapCookie = (cookie: CookieSeen, map: TextMap): CookieSeen => ({
  ...cookie,
  name: map(cookie.name),
  domain: map(cookie.domain),
  path: map(cookie.path),
});

const mapHost = (asked: HostAsked, map: TextMap): HostAsked => ({
  ...asked,
  host: map(asked.host),
  cookiesSet: asked.cookiesSet.map(map),
  ips: asked.ips.map(map),
  addresses: asked.addresses.map(({ address, parameters }) => ({
    address: map(address),
    parameters: parameters.map(map),
  })),
});
