/**
 * Onderzoek: what the browser told of a page while a person let this program look. Which cookies there
 * are and which addresses were requested; never what a cookie or a parameter holds.
 */
import type { Instant } from './instant.ts';

/** `site`: what goes to the page's own host. `all-sites`: also what goes to others. */
export const inspectionReaches = ['site', 'all-sites'] as const;
export type InspectionReach = (typeof inspectionReaches)[number];

/**
 * When the browser tells of requests: at once; now, for it was allowed when the browser started; or surely
 * only after the browser was started again.
 */
export const requestTellings = ['at-once', 'since-start', 'after-restart'] as const;
export type RequestTelling = (typeof requestTellings)[number];

export const sameSiteRules = ['strict', 'lax', 'none', 'unspecified'] as const;
export type SameSiteRule = (typeof sameSiteRules)[number];

/** A cookie as the browser keeps it, without its value. */
export type CookieSeen = {
  readonly name: string;
  /** Characters of the value. */
  readonly valueLength: number;
  readonly domain: string;
  readonly path: string;
  /** `null`: until the browser closes. */
  readonly expires: Instant | null;
  readonly session: boolean;
  /** Hidden from scripts of the page. */
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite: SameSiteRule;
  /** Kept for this site only, apart from the same cookie on others. */
  readonly partitioned: boolean;
};

/** An address without its query, and the names of the parameters that came with it. */
export type AddressAsked = {
  readonly address: string;
  readonly parameters: readonly string[];
};

/** What was requested of one host. */
export type HostAsked = {
  readonly host: string;
  readonly requests: number;
  /** What the page wanted to do with it, in the browser's own words: `script`, `image`, `beacon`. */
  readonly kinds: readonly string[];
  readonly methods: readonly string[];
  readonly answered: number;
  readonly failed: number;
  /** Stopped by the browser or by another extension. */
  readonly blocked: number;
  readonly statuses: readonly number[];
  /** Names of the cookies that its answers set. */
  readonly cookiesSet: readonly string[];
  /** Internet addresses that answered, as far as the browser tells them. */
  readonly ips: readonly string[];
  readonly addresses: readonly AddressAsked[];
};

export type Inspection = {
  readonly reach: InspectionReach;
  /** The host of the page. */
  readonly host: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly cookies: readonly CookieSeen[];
  readonly hosts: readonly HostAsked[];
  /** What there was no more room for. */
  readonly leftOut: { readonly cookies: number; readonly requests: number };
};

export const mostCookies = 500;

/** An inspection that nobody ends, ends by itself. */
export const inspectionMinutes = 10;

/** Also after the clock was set back, which gives no more time. */
export function isInspectionOver(startedAt: Instant, now: Instant): boolean {
  const passedMs = Date.parse(now) - Date.parse(startedAt);
  return passedMs < 0 || passedMs >= inspectionMinutes * 60_000;
}
