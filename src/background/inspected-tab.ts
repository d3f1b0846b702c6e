/** The tab that is inspected: what the browser tells of it waits here, in one heap, to be counted. */
import type { RequestSight } from '../domain/request-tally.ts';
import { watchRequests } from '../platform/requests.ts';
import { watchTab } from '../platform/tabs.ts';

type Listeners = {
  /** The first of a heap has come. */
  readonly seen: () => void;
  /** The tab was closed, or loads something. */
  readonly changed: () => void;
};

let stops: readonly (() => void)[] = [];
let listenedTo: number | null = null;
let heap: RequestSight[] = [];

/** Gathers what is told of the tab and of no other. Nothing new happens when that is done already. */
export function listen(tabId: number, { seen, changed }: Listeners): void {
  if (listenedTo === tabId) return;
  listenNoMore();
  listenedTo = tabId;
  const add = (tab: number, sight: RequestSight) => {
    if (tab !== tabId) return;
    heap.push(sight);
    if (heap.length === 1) seen();
  };
  stops = [watchRequests(add), watchTab(tabId, changed)];
}

export function listenNoMore(): void {
  for (const stop of stops) stop();
  stops = [];
  listenedTo = null;
  heap = [];
}

/** The heap, which is empty then. */
export function takeSights(): readonly RequestSight[] {
  const sights = heap;
  heap = [];
  return sights;
}
