/**
 * What the page asked for, from the browser's own list (Resource Timing). An entry says that something
 * was asked for, never that it came: of other sites the browser does not tell.
 */
import type { Capped, RequestedHost } from '../../domain/page-observation.ts';
import { windowOf } from '../page-readers.ts';
import { reachingUrl } from './bare-address.ts';
import { capped } from './capped.ts';
import type { Trees } from './documents.ts';
import { createHostTally } from './host-tally.ts';
import { readStopped } from './stopped.ts';

const mostHosts = 200;

/** How many entries a browser keeps, unless a page asks for more: https://w3c.github.io/resource-timing/ */
const usualListLength = 250;

type Request = { readonly url: URL; readonly kind: string; readonly fate: Fate };
type Fate = 'asked' | 'stopped' | 'unsure';

type Requests = {
  readonly requests: Capped<RequestedHost>;
  readonly isRequestListFull: boolean;
};

export function readRequests(pages: readonly Trees[]): Requests {
  const lists = pages.map(({ document }) => requestsOf(windowOf(document)));
  return {
    requests: capped(byHost(lists.flat()), mostHosts),
    isRequestListFull: lists.some(({ length }) => length >= usualListLength),
  };
}

function requestsOf(window: (Window & typeof globalThis) | null): Request[] {
  if (window === null) return [];
  const stopped = readStopped(window);
  return window.performance.getEntriesByType('resource').flatMap((entry): Request[] => {
    const url = reachingUrl(entry.name, 'about:blank');
    return url ? [{ url, kind: kindOf(entry), fate: fateOf(entry, stopped) }] : [];
  });
}

const kindOf = (entry: PerformanceEntry): string =>
  'initiatorType' in entry ? String(entry.initiatorType) : '';

/**
 * Chromium lists also what the page's policy stopped, with a duration of 0. So has what came from
 * memory; only a report of the policy tells them apart. Firefox lists nothing that was stopped.
 */
function fateOf({ name, duration }: PerformanceEntry, stopped: ReadonlySet<string> | null): Fate {
  if (stopped === null || duration > 0) return 'asked';
  return stopped.has(name) ? 'stopped' : 'unsure';
}

function byHost(requests: readonly Request[]): RequestedHost[] {
  const tally = createHostTally();
  for (const { url, kind } of requests) tally.add(url, kind);
  const groups = Map.groupBy(requests, ({ url }) => url.host);
  return tally.list().map((host) => ({ ...host, ...fatesOf(groups.get(host.host) ?? []) }));
}

const fatesOf = (requests: readonly Request[]) => ({
  count: requests.length,
  stopped: requests.filter(({ fate }) => fate === 'stopped').length,
  unsure: requests.filter(({ fate }) => fate === 'unsure').length,
});
