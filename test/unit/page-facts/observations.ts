/** What pages did, made up: nothing at first, and then what a test is about. */
import type * as fc from 'fast-check';
import * as v from 'valibot';
import type {
  Capped,
  NamedHost,
  PageObservation,
  RequestedHost,
} from '../../../src/domain/page-observation.ts';
import { pageObservationSchema } from '../../../src/schemas/page-observation.ts';
import { anyOf } from '../schemas/walk.ts';

export const all = <T>(...items: readonly T[]): Capped<T> => ({ items, isCut: false });
export const none: Capped<never> = { items: [], isCut: false };

export const address = (text: string) => ({ address: text, queryNames: [] });

export const quiet: PageObservation = {
  page: address('https://www.dronten.nl/werk'),
  openedAt: Date.UTC(2026, 10, 25, 17, 10),
  answeredAt: Date.UTC(2026, 10, 25, 17, 10, 1),
  isFromCache: false,
  requests: all(),
  isRequestListFull: false,
  named: all(),
  links: all(),
  topicLinks: all(),
  cookies: all(),
  localStorage: all(),
  sessionStorage: all(),
  databases: all(),
  caches: null,
  serviceWorkers: null,
  frames: all(),
  forms: all(),
  metaPolicies: [],
  metaReferrer: null,
  headers: null,
};

export const requested = (host: string, fates: Partial<RequestedHost> = {}): RequestedHost => ({
  host,
  schemes: ['https'],
  kinds: [{ kind: 'script', count: 1 }],
  count: 1,
  stopped: 0,
  unsure: 0,
  addresses: [address(`https://${host}/`)],
  ...fates,
});

export const named = (host: string): NamedHost => ({
  host,
  kinds: [{ kind: 'img', count: 1 }],
  addresses: [address(`https://${host}/`)],
});

export const anyObservation: fc.Arbitrary<PageObservation> = anyOf(pageObservationSchema).map(
  (value) => v.parse(pageObservationSchema, value),
);
