/** What the page of the gallery did: a bit of everything, with names that are long. */
import { instantOf } from '../../src/domain/instant.ts';
import type {
  NamedHost,
  PageObservation,
  RequestedHost,
} from '../../src/domain/page-observation.ts';
import { reportPage } from '../../src/page-facts/report-page.ts';

const address = (text: string) => ({ address: text, queryNames: ['v'] });
const all = <T>(...items: readonly T[]) => ({ items, isCut: false });

const host = (name: string): NamedHost => ({
  host: name,
  kinds: [{ kind: 'script', count: 1 }],
  addresses: [address(`https://${name}/a.js`)],
});

const requested = (name: string, fates: Partial<RequestedHost> = {}): RequestedHost => ({
  ...host(name),
  schemes: ['https'],
  count: 2,
  stopped: 0,
  unsure: 0,
  ...fates,
});

const at = (time: string) => Date.parse(`2026-11-25T${time}Z`);

const cookie = { domain: null, path: '/', sameSite: 'lax', isSecure: true };

const observation: PageObservation = {
  page: { address: 'https://www.voorbeeldstad.test/het-gesprek', queryNames: [] },
  openedAt: at('17:10:00.000'),
  answeredAt: at('17:10:01.000'),
  isFromCache: false,
  requests: all(
    requested('www.google-analytics.com'),
    requested('siteimproveanalytics.com'),
    requested('een-heel-lange-naam-die-nergens-past.cijfers.voorbeeldmeter.test'),
    requested('fonts.gstatic.com', { unsure: 2 }),
    requested('www.youtube-nocookie.com', { stopped: 2 }),
  ),
  isRequestListFull: true,
  named: all(host('www.youtube-nocookie.com'), host('service.pdok.nl')),
  links: all(),
  topicLinks: all({
    topics: ['privacy-statement', 'cookie-statement'],
    text: 'Privacy en cookies',
    target: address('https://www.voorbeeldstad.test/privacy'),
  }),
  cookies: all(
    {
      ...cookie,
      name: '_ga',
      valueLength: 27,
      isLifetimeKnown: true,
      expiresAt: at('17:14:04.123') + 730 * 86_400_000,
    },
    { ...cookie, name: 'PHPSESSID', valueLength: 1, isLifetimeKnown: true, expiresAt: null },
    { ...cookie, name: 'keuze', valueLength: 3, isLifetimeKnown: false, expiresAt: null },
  ),
  localStorage: all({ key: 'voorbeeldmeter.bezoeker', valueLength: 36 }),
  sessionStorage: null,
  databases: all('kladblok'),
  caches: null,
  serviceWorkers: null,
  frames: all(),
  forms: all({
    target: address('http://formulieren.voorbeeldmeter.test/aanvraag'),
    method: 'post',
    fieldCount: 7,
    fields: all(
      { name: 'bsn', label: 'Burgerservicenummer', hint: '', type: 'text' },
      { name: 'p', label: 'Ziekte van uw partner', hint: '', type: 'text' },
    ),
  }),
  metaPolicies: [],
  metaReferrer: null,
  headers: {
    date: 'Wed, 25 Nov 2026 17:02:00 GMT',
    age: null,
    contentSecurityPolicy: null,
    contentSecurityPolicyReportOnly: null,
    permissionsPolicy: null,
    referrerPolicy: null,
  },
};

export const pageReport = reportPage(observation, {
  capturedAt: instantOf(new Date('2026-11-25T17:14:04.123Z')),
  userAgent: 'Voorbeeldbrowser/1.0',
});
