/** The hosts of others: how each was seen, and which service is known behind it. */
import type { NamedHost, PageObservation, RequestedHost } from '../domain/page-observation.ts';
import { type SeenHow, seenHows, type ThirdParty } from '../domain/page-report.ts';
import { partyOf, registrableDomain } from './party.ts';
import { serviceAt } from './service-at.ts';

type Host = { readonly asked: RequestedHost | null; readonly named: NamedHost | null };

/** How often it was requested for certain: not stopped, and not without trace of a request. */
export const timesRequested = ({ count, stopped, unsure }: RequestedHost): number =>
  Math.max(0, count - stopped - unsure);

/** Those that were requested first. */
export function thirdPartiesOf(
  { requests, named }: PageObservation,
  pageHost: string,
): ThirdParty[] {
  const hosts = new Map<string, Host>();
  for (const asked of requests.items) hosts.set(asked.host, { asked, named: null });
  for (const one of named.items)
    hosts.set(one.host, { asked: hosts.get(one.host)?.asked ?? null, named: one });
  return [...hosts]
    .filter(([host]) => partyOf(host, pageHost) === 'thirdParty')
    .map(([host, how]) => describe(host, how))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ seen: [first] }: ThirdParty): number =>
  first === undefined ? seenHows.length : seenHows.indexOf(first);

function describe(host: string, { asked, named }: Host): ThirdParty {
  const addresses = [...(asked?.addresses ?? []), ...(named?.addresses ?? [])];
  const unique = [...new Map(addresses.map((one) => [one.address, one])).values()];
  return {
    host,
    domain: registrableDomain(host),
    seen: seenHowsOf({ asked, named }),
    requests: asked ? timesRequested(asked) : 0,
    kinds: asked?.kinds ?? named?.kinds ?? [],
    addresses: unique,
    service: serviceAt(host, unique),
  };
}

function seenHowsOf({ asked, named }: Host): SeenHow[] {
  const isRequested = asked !== null && timesRequested(asked) > 0;
  const is: Readonly<Record<SeenHow, boolean>> = {
    timing: isRequested,
    'timing-unsure': asked !== null && !isRequested && asked.unsure > 0,
    dom: named !== null,
    'csp-blocked': asked !== null && asked.stopped > 0,
  };
  return seenHows.filter((how) => is[how]);
}
