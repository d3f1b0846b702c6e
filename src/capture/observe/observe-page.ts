/**
 * Wat de pagina deed: what it asked of whom, what it keeps on this device, and where its forms and
 * links lead. Reads only; asks no server, and keeps no value of anything.
 */
import type { ShadowPorts } from '../../anchoring/flat-tree.ts';
import { nextTask, slicer } from '../../anchoring/slices.ts';
import type { PageObservation } from '../../domain/page-observation.ts';
import { addressOf, windowOf } from '../page-readers.ts';
import { bareAddress } from './bare-address.ts';
import { readCookies } from './cookies.ts';
import { type Trees, treesOf } from './documents.ts';
import { readForms } from './forms.ts';
import { readLinks } from './links.ts';
import { readNamedHosts } from './named-hosts.ts';
import { readPolicies } from './policies.ts';
import { readRequests } from './requests.ts';
import { readFrames } from './seen-frames.ts';
import { readCacheNames, readDatabases, readKeys, readWorkers } from './stores.ts';

/** All but the response of the page itself, which is read with its source. */
export type Observed = Omit<PageObservation, 'headers'>;

/**
 * Cookies and times are read at once; the rest in slices, so that the page stays usable. Of a page that
 * changes meanwhile each list is of a moment of its own.
 */
export async function observePage(document: Document, ports: ShadowPorts): Promise<Observed> {
  const cookies = readCookies(document);
  const window = windowOf(document);
  const stores = window && readLater(window);
  const times = readTimes(window);
  const seen = { ...(await readInSlices(document, ports)), ...times };
  return { ...seen, cookies: await cookies(), ...((await stores) ?? noStores) };
}

async function readInSlices(document: Document, ports: ShadowPorts) {
  const page = pageAddress(document);
  const window = windowOf(document);
  await nextTask(); // The page has just been read as a whole, and that was long enough.
  const pause = slicer();
  const pages = treesOf(document, ports);
  await pause();
  const requests = readRequests(pages);
  await pause();
  const named = readNamedHosts(pages);
  await pause();
  const links = readLinks(pages);
  await pause();
  return { page, ...requests, named, ...links, ...readSmall(pages, window) };
}

function readSmall(pages: readonly Trees[], window: Window | null) {
  const [top] = pages;
  return {
    localStorage: readKeys(() => window?.localStorage),
    sessionStorage: readKeys(() => window?.sessionStorage),
    frames: readFrames(pages),
    forms: readForms(pages),
    ...(top ? readPolicies(top) : { metaPolicies: [], metaReferrer: null }),
  };
}

function pageAddress(document: Document): PageObservation['page'] {
  const url = URL.parse(addressOf(document));
  return url ? bareAddress(url) : { address: '', queryNames: [] };
}

const noStores = { databases: null, caches: null, serviceWorkers: null };

async function readLater(window: Window & typeof globalThis) {
  const [databases, caches, serviceWorkers] = await Promise.all([
    readDatabases(window),
    readCacheNames(window),
    readWorkers(window),
  ]);
  return { databases, caches, serviceWorkers };
}

type Times = Pick<PageObservation, 'openedAt' | 'answeredAt' | 'isFromCache'>;

function readTimes(window: (Window & typeof globalThis) | null): Times {
  if (window === null) return { openedAt: 0, answeredAt: null, isFromCache: false };
  const { timeOrigin } = window.performance;
  const [opening] = window.performance.getEntriesByType('navigation').filter(isNavigation);
  const answered = opening && opening.responseStart > 0 ? opening.responseStart : null;
  return {
    openedAt: Math.round(timeOrigin),
    answeredAt: answered === null ? null : Math.round(timeOrigin + answered),
    isFromCache: opening?.transferSize === 0,
  };
}

const isNavigation = (entry: PerformanceEntry): entry is PerformanceNavigationTiming =>
  'responseStart' in entry;
