/**
 * From what a page's script saw to a report that somebody else can read: whose each host is, which
 * service is known behind it, and what the server's clock said.
 */
import { pageFactRemarks } from '../data/page-fact-remarks.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { Capped, PageObservation, SeenCookie, SeenForm } from '../domain/page-observation.ts';
import type { PageReport, ReportCookie, ReportForm } from '../domain/page-report.ts';
import { sensitiveFields } from './asked-data.ts';
import { byParty, hostOf, hostsByParty, partyOf } from './party.ts';
import { policyHosts } from './policy-hosts.ts';
import { serverClock } from './server-clock.ts';
import { thirdPartiesOf, timesRequested } from './third-parties.ts';

export type Circumstances = {
  /** When the capture was made. */
  readonly capturedAt: Instant;
  readonly userAgent: string | null;
};

export function reportPage(
  seen: PageObservation,
  { capturedAt, userAgent }: Circumstances,
): PageReport {
  const { address } = seen.page;
  const host = hostOf(address);
  const forms = seen.forms.items.map((form) => reportForm(form, host));
  const cookies = seen.cookies.items.map((cookie) => reportCookie(cookie, capturedAt));
  return {
    format: 'kantlijn-page-facts',
    version: 1,
    uri_ins: address,
    uri_dest: address,
    host,
    secure_connection: address.startsWith('https:'),
    start_time: instantOf(new Date(seen.openedAt)),
    end_time: capturedAt,
    browser: { user_agent: userAgent },
    remarks: { nl: Object.values(pageFactRemarks.nl), en: Object.values(pageFactRemarks.en) },
    thirdParties: thirdPartiesOf(seen, host),
    cookies,
    ...storesOf(seen),
    links: {
      ...byParty(seen.links.items, (link) => hostOf(link.address), host),
      keywords: seen.topicLinks.items,
    },
    forms,
    unsafeForms: forms.filter(({ secure }) => !secure),
    frames: seen.frames.items,
    hosts: hostsOf(seen, host),
    ...policiesOf(seen),
    areHeadersKnown: seen.headers !== null,
    clock: serverClock(seen),
    isRequestListFull: seen.isRequestListFull,
    cut: cutLists(seen),
  };
}

const storesOf = (seen: PageObservation) => ({
  localStorage: itemsOf(seen.localStorage),
  sessionStorage: itemsOf(seen.sessionStorage),
  databases: itemsOf(seen.databases),
  caches: itemsOf(seen.caches),
  serviceWorkers: itemsOf(seen.serviceWorkers),
});

const itemsOf = <T>(list: Capped<T> | null): readonly T[] | null => list?.items ?? null;

const dayMs = 24 * 60 * 60 * 1000;

function reportCookie(cookie: SeenCookie, capturedAt: Instant): ReportCookie {
  const { name, valueLength, domain, path, expiresAt, isSecure, sameSite } = cookie;
  return {
    name,
    valueLength,
    domain,
    path,
    expires: expiresAt === null ? null : instantOf(new Date(expiresAt)),
    expiresDays: expiresAt === null ? null : daysBetween(Date.parse(capturedAt), expiresAt),
    session: cookie.isLifetimeKnown ? expiresAt === null : null,
    secure: isSecure,
    sameSite,
  };
}

/** To a tenth of a day. */
const daysBetween = (from: number, to: number): number =>
  Math.round(((to - from) / dayMs) * 10) / 10;

const reportForm = (
  { target, method, fieldCount, fields }: SeenForm,
  host: string,
): ReportForm => ({
  action: target,
  method,
  // What is sent to no host stays with the page.
  party: partyOf(hostOf(target.address) || host, host),
  secure: !/^(?:http|mailto):/.test(target.address),
  fieldCount,
  fields: sensitiveFields(fields.items),
});

const hostsOf = (seen: PageObservation, host: string): PageReport['hosts'] => ({
  requests: hostsByParty(
    seen.requests.items.filter((one) => timesRequested(one) > 0).map((one) => one.host),
    host,
  ),
  // A page's script sees only cookies and keys of its own site.
  cookies: { firstParty: seen.cookies.items.length > 0 ? [host] : [], thirdParty: [] },
  localStorage: { firstParty: seen.localStorage?.items.length ? [host] : [], thirdParty: [] },
  links: hostsByParty(
    seen.links.items.map(({ address }) => hostOf(address)),
    host,
  ),
  contentSecurityPolicy: hostsByParty(
    policyHosts([seen.headers?.contentSecurityPolicy ?? '', ...seen.metaPolicies]),
    host,
  ),
});

const policiesOf = ({ headers, metaPolicies, metaReferrer }: PageObservation) => ({
  contentSecurityPolicy: {
    header: headers?.contentSecurityPolicy ?? null,
    reportOnly: headers?.contentSecurityPolicyReportOnly ?? null,
    meta: metaPolicies,
  },
  referrerPolicy: { header: headers?.referrerPolicy ?? null, meta: metaReferrer },
  permissionsPolicy: headers?.permissionsPolicy ?? null,
});

/** The names of the lists that the page made too long. */
const cutLists = (seen: PageObservation): string[] => [
  ...Object.entries(seen).flatMap(([name, value]) => (isCut(value) ? [name] : [])),
  ...(seen.forms.items.some(({ fields }) => fields.isCut) ? ['fields'] : []),
];

const isCut = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'isCut' in value && value.isCut === true;
