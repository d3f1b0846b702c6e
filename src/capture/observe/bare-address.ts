/** Addresses without what may be personal in them: of a query only the names stay. */
import type { BareAddress } from '../../domain/page-observation.ts';
import { shortened } from './capped.ts';

const longestAddress = 300;
const longestQueryName = 60;
const mostQueryNames = 20;

const reachesOut = /^(https?|wss?):$/;

/** `null` for what reaches no server: `data:`, `blob:`, `javascript:`. */
export function reachingUrl(value: string, base: string): URL | null {
  const url = value.trim() === '' ? null : URL.parse(value, base);
  return url && reachesOut.test(url.protocol) ? url : null;
}

export const bareAddress = (url: URL): BareAddress => ({
  address: shortened(`${placeOf(url)}${withoutParameters(url.pathname)}`, longestAddress),
  queryNames: queryNames(url.search),
});

/** Without user name and password. */
const placeOf = ({ protocol, host }: URL): string =>
  host === '' ? protocol : `${protocol}//${host}`;

/** A path can have parameters too: `/app;jsessionid=1A2B`. */
const withoutParameters = (path: string): string => path.replace(/;[^/]*/g, '');

/** What has no `=` is a value by itself, and is left out. */
function queryNames(search: string): string[] {
  const names = search.slice(1).split('&').flatMap(nameIn);
  return [...new Set(names)].slice(0, mostQueryNames);
}

function nameIn(pair: string): string[] {
  const end = pair.indexOf('=');
  return end > 0 ? [shortened(pair.slice(0, end), longestQueryName)] : [];
}
