/** What the page keeps on the device, by name: never what stands in it. */
import type { Capped, SeenKey, SeenWorker } from '../../domain/page-observation.ts';
import { bareAddress } from './bare-address.ts';
import { capped, longestName, shortened } from './capped.ts';
import { soon } from './soon.ts';

const mostNames = 200;

type PageWindow = Window & typeof globalThis;

/** `null` where the browser refuses, as in a sandboxed frame. */
export function readKeys(storageOf: () => Storage | undefined): Capped<SeenKey> | null {
  try {
    const storage = storageOf();
    return storage ? capped(keysIn(storage), mostNames) : null;
  } catch {
    return null; // The page may not use it, so nothing is in it.
  }
}

/** One more than is kept, so that it shows when there were more. */
const keysIn = (storage: Storage): SeenKey[] =>
  Array.from({ length: Math.min(storage.length, mostNames + 1) }, (_, index) => {
    const key = storage.key(index) ?? '';
    return {
      key: shortened(key, longestName),
      valueLength: storage.getItem(key)?.length ?? 0,
    };
  });

export const readDatabases = (window: PageWindow): Promise<Capped<string> | null> =>
  soon(async () => {
    const databases = await window.indexedDB.databases();
    return namesOf(databases.map(({ name }) => name ?? ''));
  });

export const readCacheNames = (window: PageWindow): Promise<Capped<string> | null> =>
  soon(async () => namesOf(await window.caches.keys()));

const namesOf = (names: Iterable<string>): Capped<string> =>
  capped(
    [...names].map((name) => shortened(name, longestName)),
    mostNames,
  );

export const readWorkers = (window: PageWindow): Promise<Capped<SeenWorker> | null> =>
  soon(async () => {
    const registrations = await window.navigator.serviceWorker.getRegistrations();
    return capped([...registrations].map(describeWorker), mostNames);
  });

function describeWorker({ scope, active, waiting, installing }: ServiceWorkerRegistration) {
  const script = (active ?? waiting ?? installing)?.scriptURL ?? '';
  return { scope: bare(scope), script: bare(script) };
}

function bare(address: string): string {
  const url = URL.parse(address);
  return url ? bareAddress(url).address : '';
}
