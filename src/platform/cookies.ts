/** The cookies that the browser keeps for hosts, hidden ones too. Their values are measured and dropped. */
import type { Cookies } from 'webextension-polyfill';
import type { CookieSeen, SameSiteRule } from '../domain/inspection.ts';
import { sameSiteRules } from '../domain/inspection.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import { browser } from './browser.ts';

export type CookiePlace = {
  readonly tabId: number;
  /** Address of the page. */
  readonly url: string;
  /** Hosts whose cookies are asked for: that of the page, and others as far as that is allowed. */
  readonly hosts: readonly string[];
};

/** By domain, path and name. What is kept for these hosts under another site is left alone. */
export async function cookiesSeen({ tabId, url, hosts }: CookiePlace): Promise<CookieSeen[]> {
  const storeId = await storeOf(tabId);
  const pageHost = URL.parse(url)?.hostname ?? '';
  const questions = [{ url }, { domain: pageHost }, ...hosts.flatMap(sentTo)];
  const found = new Map<string, CookieSeen>();
  for (const question of questions)
    for (const cookie of await cookiesFor({ ...question, ...storeId, partitionKey: {} }))
      if (isOfPage(cookie, pageHost)) found.set(placeOf(cookie), withoutValue(cookie));
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cookie]) => cookie);
}

/** What would go along with a request, also of a domain above the host. */
const sentTo = (host: string) => [{ url: `https://${host}/` }, { url: `http://${host}/` }];

/** None where the browser does not let us. */
const cookiesFor = (question: Cookies.GetAllDetailsType): Promise<Cookies.Cookie[]> =>
  browser.cookies.getAll(question).catch(() => []);

/** A window or container of its own has cookies of its own. */
async function storeOf(tabId: number): Promise<{ readonly storeId?: string }> {
  const stores = await browser.cookies.getAllCookieStores();
  const store = stores.find(({ tabIds }) => tabIds.includes(tabId));
  return store ? { storeId: store.id } : {};
}

function isOfPage({ partitionKey }: Cookies.Cookie, pageHost: string): boolean {
  const site = URL.parse(partitionKey?.topLevelSite ?? '')?.hostname;
  return site === undefined || site === pageHost || pageHost.endsWith(`.${site}`);
}

const placeOf = ({ domain, path, name, partitionKey }: Cookies.Cookie): string =>
  JSON.stringify([domain, path, name, partitionKey?.topLevelSite ?? '']);

const withoutValue = (cookie: Cookies.Cookie): CookieSeen => ({
  name: cookie.name,
  valueLength: cookie.value.length,
  domain: cookie.domain,
  path: cookie.path,
  expires: cookie.expirationDate === undefined ? null : momentOf(cookie.expirationDate),
  session: cookie.session,
  httpOnly: cookie.httpOnly,
  secure: cookie.secure,
  sameSite: ruleOf(cookie.sameSite),
  partitioned: Boolean(cookie.partitionKey?.topLevelSite),
});

/** 31 December 9999, the last day that can be written. */
const latest = 253_402_300_799;

const momentOf = (seconds: number): Instant =>
  instantOf(new Date(Math.round(Math.min(seconds, latest) * 1000)));

/** Chromium says `no_restriction` where Firefox and the rule itself say `none`. */
const ruleOf = (said: string): SameSiteRule =>
  said === 'no_restriction'
    ? 'none'
    : (sameSiteRules.find((rule) => rule === said) ?? 'unspecified');
