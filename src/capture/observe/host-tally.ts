/** Counts addresses by host, and keeps a few of each. */
import type { BareAddress, NamedHost } from '../../domain/page-observation.ts';
import { bareAddress } from './bare-address.ts';
import { longestName, shortened } from './capped.ts';

const mostAddresses = 5;
const mostKinds = 20;

type Count = {
  readonly schemes: Set<string>;
  readonly kinds: Map<string, number>;
  /** By scheme and path. */
  readonly addresses: Map<string, BareAddress>;
};

export type HostCount = NamedHost & { readonly schemes: readonly string[] };

/** Adds one address at a time; `list` gives the hosts in the order in which they came. */
export function createHostTally() {
  const hosts = new Map<string, Count>();
  return {
    add(url: URL, kind: string): void {
      const { host } = url;
      const count = hosts.get(host) ?? newCount();
      hosts.set(host, count);
      count.schemes.add(url.protocol.slice(0, -1));
      addKind(count, kind);
      addAddress(count, url);
    },
    list: (): HostCount[] => [...hosts].map(([host, count]) => describe(host, count)),
  };
}

const newCount = (): Count => ({ schemes: new Set(), kinds: new Map(), addresses: new Map() });

function addKind({ kinds }: Count, kind: string): void {
  const name = kinds.has(kind) || kinds.size < mostKinds ? kind : 'other';
  kinds.set(name, (kinds.get(name) ?? 0) + 1);
}

function addAddress({ addresses }: Count, url: URL): void {
  const place = `${url.protocol}${url.pathname}`;
  if (addresses.size >= mostAddresses || addresses.has(place)) return;
  addresses.set(place, bareAddress(url));
}

const describe = (host: string, { schemes, kinds, addresses }: Count): HostCount => ({
  host: shortened(host, longestName * 2),
  schemes: [...schemes],
  kinds: [...kinds].map(([kind, count]) => ({ kind: shortened(kind, longestName), count })),
  addresses: [...addresses.values()],
});
