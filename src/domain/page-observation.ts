/**
 * Wat de pagina deed, as our script saw it in the page: not judged, bounded in size, and never a value
 * of a cookie, a storage key, an address or a form field.
 */

/** A list that is cut when it grows too long. */
export type Capped<T> = { readonly items: readonly T[]; readonly isCut: boolean };

/** An address without query and fragment. Of the query only the names are known. */
export type BareAddress = { readonly address: string; readonly queryNames: readonly string[] };

export type Tally = { readonly kind: string; readonly count: number };

/** A host in the browser's list of what the page asked for. */
export type RequestedHost = {
  /** Name, with the port when it is not the usual one. */
  readonly host: string;
  readonly schemes: readonly string[];
  /** By what it was asked for: `img`, `script`, `fetch`. */
  readonly kinds: readonly Tally[];
  readonly count: number;
  /** Of `count`: those that the page's own policy stopped. */
  readonly stopped: number;
  /** Of `count`: those that took no time. They came from memory, or were stopped in another way. */
  readonly unsure: number;
  /** A few of them. */
  readonly addresses: readonly BareAddress[];
};

/** A host that stands in the page itself, asked for or not. */
export type NamedHost = Pick<RequestedHost, 'host' | 'kinds' | 'addresses'>;

/** What the browser does not tell is `null`. */
export type SeenCookie = {
  readonly name: string;
  readonly valueLength: number;
  readonly domain: string | null;
  readonly path: string | null;
  /** Milliseconds since 1970; `null` also for a cookie that ends with the browser. */
  readonly expiresAt: number | null;
  readonly sameSite: string | null;
  readonly isSecure: boolean | null;
  /** Whether the browser told when it ends. */
  readonly isLifetimeKnown: boolean;
};

export type SeenKey = { readonly key: string; readonly valueLength: number };

export type SeenWorker = { readonly scope: string; readonly script: string };

export const frameOrigins = ['same', 'other'] as const;

export type SeenFrame = {
  /** `about:srcdoc` for a page that is written in the frame itself. */
  readonly address: BareAddress;
  readonly origin: (typeof frameOrigins)[number];
  /** What the sandbox allows, `null` when there is none. */
  readonly sandbox: string | null;
};

export type SeenField = {
  readonly name: string;
  readonly label: string;
  /** What else says what it is for: its id, what the browser may fill in, the text in it when empty. */
  readonly hint: string;
  readonly type: string;
};

export type SeenForm = {
  /** Where it posts to. */
  readonly target: BareAddress;
  readonly method: string;
  readonly fieldCount: number;
  readonly fields: Capped<SeenField>;
};

export const linkTopics = [
  'privacy-statement',
  'data-protection-officer',
  'cookie-statement',
  'recording-rules',
] as const;
export type LinkTopic = (typeof linkTopics)[number];

export type TopicLink = {
  readonly topics: readonly LinkTopic[];
  readonly text: string;
  readonly target: BareAddress;
};

/** The few headers of the page's answer that matter here, each `null` when it was not sent. */
export type ServedHeaders = {
  readonly date: string | null;
  /** Seconds that the answer lay in a cache on its way. */
  readonly age: string | null;
  readonly contentSecurityPolicy: string | null;
  readonly contentSecurityPolicyReportOnly: string | null;
  readonly permissionsPolicy: string | null;
  readonly referrerPolicy: string | null;
};

export type PageObservation = {
  readonly page: BareAddress;
  /** When the page was opened and when its answer came, by this device's clock, in ms since 1970. */
  readonly openedAt: number;
  readonly answeredAt: number | null;
  /** Whether the page itself came from the browser's cache: then its date is an old one. */
  readonly isFromCache: boolean;
  readonly requests: Capped<RequestedHost>;
  /** Whether the browser's list may have been full: then later requests are not in it. */
  readonly isRequestListFull: boolean;
  readonly named: Capped<NamedHost>;
  readonly links: Capped<BareAddress>;
  readonly topicLinks: Capped<TopicLink>;
  readonly cookies: Capped<SeenCookie>;
  /** The following are `null` when they could not be read. */
  readonly localStorage: Capped<SeenKey> | null;
  readonly sessionStorage: Capped<SeenKey> | null;
  readonly databases: Capped<string> | null;
  readonly caches: Capped<string> | null;
  readonly serviceWorkers: Capped<SeenWorker> | null;
  readonly frames: Capped<SeenFrame>;
  readonly forms: Capped<SeenForm>;
  /** Policies that stand in the page itself. */
  readonly metaPolicies: readonly string[];
  readonly metaReferrer: string | null;
  /** `null` when the answer could not be read. */
  readonly headers: ServedHeaders | null;
};
