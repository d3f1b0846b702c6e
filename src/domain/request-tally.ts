/**
 * Counts what a page requests, host by host, while the browser tells of it. Of an address the query is
 * dropped but for the names in it, before anything is kept.
 */
import type { AddressAsked, HostAsked } from './inspection.ts';

/** One thing that the browser told about a request. */
export type RequestSight = { readonly id: string; readonly url: string } & (
  | { readonly what: 'asked'; readonly kind: string; readonly method: string }
  | { readonly what: 'cookies-set'; readonly names: readonly string[] }
  | { readonly what: 'answered'; readonly status: number; readonly ip: string | null }
  | { readonly what: 'failed' }
  | { readonly what: 'blocked' }
);

export type RequestTally = {
  /** The request that the page itself came with; `null` until it was asked for. */
  readonly pageRequest: string | null;
  readonly hosts: readonly HostAsked[];
  /** Requests to hosts for which there was no more room. */
  readonly leftOut: number;
};

export const emptyTally: RequestTally = { pageRequest: null, hosts: [], leftOut: 0 };

/** How much is kept. */
export const tallyLimits = {
  hosts: 200,
  addresses: 5,
  /** Of kinds, statuses, names and the like, at each host. */
  words: 40,
  addressLength: 300,
  wordLength: 60,
} as const;

/** The tally with one sight more. With a new page a new count begins. */
export function countSight(tally: RequestTally, sight: RequestSight): RequestTally {
  const isPage = sight.what === 'asked' && sight.kind === 'main_frame';
  const before =
    isPage && sight.id !== tally.pageRequest ? { ...emptyTally, pageRequest: sight.id } : tally;
  const host = URL.parse(sight.url)?.hostname ?? '';
  const known = before.hosts.find((one) => one.host === host);
  if (known) return { ...before, hosts: replaced(before.hosts, known, afterSight(known, sight)) };
  // What follows on a request that was not counted is not counted either.
  if (sight.what !== 'asked' || host === '') return before;
  if (before.hosts.length === tallyLimits.hosts) return { ...before, leftOut: before.leftOut + 1 };
  return { ...before, hosts: [...before.hosts, afterSight(nothingAsked(host), sight)] };
}

const replaced = <T>(all: readonly T[], old: T, by: T): T[] =>
  all.map((one) => (one === old ? by : one));

const nothingAsked = (host: string): HostAsked => ({
  host,
  requests: 0,
  kinds: [],
  methods: [],
  answered: 0,
  failed: 0,
  blocked: 0,
  statuses: [],
  cookiesSet: [],
  ips: [],
  addresses: [],
});

function afterSight(host: HostAsked, sight: RequestSight): HostAsked {
  switch (sight.what) {
    case 'asked':
      return {
        ...host,
        requests: host.requests + 1,
        kinds: withWords(host.kinds, [sight.kind]),
        methods: withWords(host.methods, [sight.method]),
        addresses: withAddress(host.addresses, sight.url),
      };
    case 'cookies-set':
      return { ...host, cookiesSet: withWords(host.cookiesSet, sight.names) };
    case 'answered':
      return {
        ...host,
        answered: host.answered + 1,
        statuses: withMore(host.statuses, [sight.status]),
        ips: withWords(host.ips, sight.ip === null ? [] : [sight.ip]),
      };
    case 'failed':
      return { ...host, failed: host.failed + 1 };
    case 'blocked':
      return { ...host, blocked: host.blocked + 1 };
  }
}

/** A list without repeats, as long as there is room. */
const withMore = <T>(all: readonly T[], more: readonly T[]): readonly T[] =>
  [...new Set([...all, ...more])].slice(0, tallyLimits.words);

const withWords = (all: readonly string[], more: readonly string[]): readonly string[] =>
  withMore(
    all,
    more.map((word) => word.slice(0, tallyLimits.wordLength)),
  );

function withAddress(all: readonly AddressAsked[], url: string): readonly AddressAsked[] {
  const { address, parameters } = withoutValues(url);
  const known = all.find((one) => one.address === address);
  if (known) {
    const both = { address, parameters: withMore(known.parameters, parameters) };
    return replaced(all, known, both);
  }
  return all.length < tallyLimits.addresses ? [...all, { address, parameters }] : all;
}

/** The address up to its query, and the names in that. */
export function withoutValues(url: string): AddressAsked {
  const parsed = URL.parse(url);
  if (parsed === null) return { address: '', parameters: [] };
  const { protocol, host, pathname, searchParams } = parsed;
  const address = `${protocol}//${host}${pathname}`.slice(0, tallyLimits.addressLength);
  const names: string[] = [];
  // Without a value a name may be the value itself, and so may a very long one.
  searchParams.forEach((value, name) => {
    if (value !== '' && name.length <= tallyLimits.wordLength) names.push(name);
  });
  return { address, parameters: withMore([], names) };
}
