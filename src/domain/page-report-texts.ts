/** One visitor for every string of a report that may be personal: redaction and search go through it. */
import type { BareAddress, SeenFrame, SeenKey, SeenWorker, Tally } from './page-observation.ts';
import type {
  ByParty,
  PageReport,
  ReportCookie,
  ReportForm,
  ReportLink,
  ThirdParty,
} from './page-report.ts';
import type { TextMap } from './texts.ts';

/** The report with `map` applied to all that a page or browser said; codes, times and counts stay. */
export function mapReportTexts(report: PageReport, map: TextMap): PageReport {
  const { contentSecurityPolicy: policy, referrerPolicy: referrer, hosts } = report;
  return {
    ...report,
    ...mapStores(report, map),
    uri_ins: map(report.uri_ins),
    uri_dest: map(report.uri_dest),
    host: map(report.host),
    browser: { user_agent: mapOrNull(report.browser.user_agent, map) },
    thirdParties: report.thirdParties.map((party) => mapThirdParty(party, map)),
    links: {
      firstParty: report.links.firstParty.map((link) => mapAddress(link, map)),
      thirdParty: report.links.thirdParty.map((link) => mapAddress(link, map)),
      keywords: report.links.keywords.map((link) => mapLink(link, map)),
    },
    forms: report.forms.map((form) => mapForm(form, map)),
    unsafeForms: report.unsafeForms.map((form) => mapForm(form, map)),
    frames: report.frames.map((frame) => mapFrame(frame, map)),
    hosts: {
      requests: mapHosts(hosts.requests, map),
      cookies: mapHosts(hosts.cookies, map),
      localStorage: mapHosts(hosts.localStorage, map),
      links: mapHosts(hosts.links, map),
      contentSecurityPolicy: mapHosts(hosts.contentSecurityPolicy, map),
    },
    contentSecurityPolicy: {
      header: mapOrNull(policy.header, map),
      reportOnly: mapOrNull(policy.reportOnly, map),
      meta: policy.meta.map(map),
    },
    referrerPolicy: {
      header: mapOrNull(referrer.header, map),
      meta: mapOrNull(referrer.meta, map),
    },
    permissionsPolicy: mapOrNull(report.permissionsPolicy, map),
  };
}

const mapOrNull = (text: string | null, map: TextMap) => (text === null ? null : map(text));

const mapStores = (report: PageReport, map: TextMap) => ({
  cookies: report.cookies.map((cookie) => mapCookie(cookie, map)),
  localStorage: report.localStorage?.map((key) => mapKey(key, map)) ?? null,
  sessionStorage: report.sessionStorage?.map((key) => mapKey(key, map)) ?? null,
  databases: report.databases?.map(map) ?? null,
  caches: report.caches?.map(map) ?? null,
  serviceWorkers: report.serviceWorkers?.map((worker) => mapWorker(worker, map)) ?? null,
});

const mapKey = ({ key, valueLength }: SeenKey, map: TextMap): SeenKey => ({
  key: map(key),
  valueLength,
});

const mapWorker = ({ scope, script }: SeenWorker, map: TextMap): SeenWorker => ({
  scope: map(scope),
  script: map(script),
});

const mapCookie = (cookie: ReportCookie, map: TextMap): ReportCookie => ({
  ...cookie,
  name: map(cookie.name),
  domain: mapOrNull(cookie.domain, map),
  path: mapOrNull(cookie.path, map),
  sameSite: mapOrNull(cookie.sameSite, map),
});

const mapAddress = ({ address, queryNames }: BareAddress, map: TextMap): BareAddress => ({
  address: map(address),
  queryNames: queryNames.map(map),
});

const mapThirdParty = (party: ThirdParty, map: TextMap): ThirdParty => ({
  ...party,
  host: map(party.host),
  domain: mapOrNull(party.domain, map),
  kinds: party.kinds.map(({ kind, count }): Tally => ({ kind: map(kind), count })),
  addresses: party.addresses.map((address) => mapAddress(address, map)),
});

const mapLink = (link: ReportLink, map: TextMap): ReportLink => ({
  ...link,
  text: map(link.text),
  target: mapAddress(link.target, map),
});

const mapForm = (form: ReportForm, map: TextMap): ReportForm => ({
  ...form,
  action: mapAddress(form.action, map),
  method: map(form.method),
  fields: form.fields.map((field) => ({
    ...field,
    name: map(field.name),
    label: map(field.label),
    type: map(field.type),
  })),
});

const mapFrame = (frame: SeenFrame, map: TextMap): SeenFrame => ({
  ...frame,
  address: mapAddress(frame.address, map),
  sandbox: mapOrNull(frame.sandbox, map),
});

const mapHosts = ({ firstParty, thirdParty }: ByParty<string>, map: TextMap): ByParty<string> => ({
  firstParty: firstParty.map(map),
  thirdParty: thirdParty.map(map),
});
