/**
 * Wat de pagina deed, as it stands in a capture and in a pack (`thirdparty.json`): who was asked for
 * what, what was kept on the device, where forms and links lead. Where the EDPS Website Evidence
 * Collector has a name for a thing, it has that name here (`uri_ins`, `hosts.requests.thirdParty`).
 */
import type { Day, Instant } from './instant.ts';
import type { LetterLanguage } from './language.ts';
import type {
  BareAddress,
  LinkTopic,
  SeenFrame,
  SeenKey,
  SeenWorker,
  Tally,
} from './page-observation.ts';

export const parties = ['firstParty', 'thirdParty'] as const;
export type Party = (typeof parties)[number];
export type ByParty<T> = { readonly [P in Party]: readonly T[] };

/**
 * How a host was seen: `timing`: it was requested; `timing-unsure`: requested, or stopped before it
 * was; `dom`: it stands in the page; `csp-blocked`: the page's own policy stopped it.
 */
export const seenHows = ['timing', 'timing-unsure', 'dom', 'csp-blocked'] as const;
export type SeenHow = (typeof seenHows)[number];

/** A service that is known behind a host: what it does and who runs it, with source and date. */
export type KnownService = {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  readonly does: Readonly<Record<LetterLanguage, string>>;
  readonly source: string;
  readonly checkedOn: Day;
};

export type ThirdParty = {
  readonly host: string;
  /** The part that one can register (Public Suffix List); `null` for a number or a local name. */
  readonly domain: string | null;
  readonly seen: readonly SeenHow[];
  /** How often it was requested for certain. */
  readonly requests: number;
  readonly kinds: readonly Tally[];
  readonly addresses: readonly BareAddress[];
  readonly service: KnownService | null;
};

/** `expires`, `expiresDays` and `session` are `null` when the browser does not tell. */
export type ReportCookie = {
  readonly name: string;
  readonly valueLength: number;
  readonly domain: string | null;
  readonly path: string | null;
  readonly expires: Instant | null;
  /** From the moment of the capture. */
  readonly expiresDays: number | null;
  readonly session: boolean | null;
  readonly secure: boolean | null;
  readonly sameSite: string | null;
};

export const askedData = ['bsn', 'bank', 'health', 'partner'] as const;
export type AskedData = (typeof askedData)[number];

/** A field that seems to ask for such data, judged by its name and label. */
export type ReportField = {
  readonly asks: readonly AskedData[];
  readonly name: string;
  readonly label: string;
  readonly type: string;
};

export type ReportForm = {
  readonly action: BareAddress;
  readonly method: string;
  readonly party: Party;
  /** Whether what is sent cannot be read on the way: not over http or by e-mail. */
  readonly secure: boolean;
  readonly fieldCount: number;
  /** Only those that seem to ask for what is sensitive. */
  readonly fields: readonly ReportField[];
};

export type ReportLink = {
  readonly topics: readonly LinkTopic[];
  readonly text: string;
  readonly target: BareAddress;
};

/** The clock of the website's server beside that of this device, when the page was answered. */
export type ServerClock = {
  readonly server: Instant;
  readonly own: Instant;
  /** How far this device's clock is ahead. */
  readonly differenceSeconds: number;
  readonly isFarOff: boolean;
};

export type PageReport = {
  readonly format: 'kantlijn-page-facts';
  readonly version: 1;
  readonly uri_ins: string;
  readonly uri_dest: string;
  readonly host: string;
  readonly secure_connection: boolean;
  /** From when to when was seen: from the opening of the page to the capture. */
  readonly start_time: Instant;
  readonly end_time: Instant;
  /** `null` in an anonymous pack. */
  readonly browser: { readonly user_agent: string | null };
  /** What has to be known to read this. */
  readonly remarks: Readonly<Record<LetterLanguage, readonly string[]>>;
  readonly thirdParties: readonly ThirdParty[];
  readonly cookies: readonly ReportCookie[];
  /** These five are `null` when they could not be read. */
  readonly localStorage: readonly SeenKey[] | null;
  readonly sessionStorage: readonly SeenKey[] | null;
  readonly databases: readonly string[] | null;
  readonly caches: readonly string[] | null;
  readonly serviceWorkers: readonly SeenWorker[] | null;
  readonly links: ByParty<BareAddress> & { readonly keywords: readonly ReportLink[] };
  readonly forms: readonly ReportForm[];
  /** Those of `forms` that are not secure. */
  readonly unsafeForms: readonly ReportForm[];
  readonly frames: readonly SeenFrame[];
  readonly hosts: {
    readonly requests: ByParty<string>;
    readonly cookies: ByParty<string>;
    readonly localStorage: ByParty<string>;
    readonly links: ByParty<string>;
    readonly contentSecurityPolicy: ByParty<string>;
  };
  readonly contentSecurityPolicy: {
    /** `null` when it is none, or when the answer of the server could not be read. */
    readonly header: string | null;
    readonly reportOnly: string | null;
    readonly meta: readonly string[];
  };
  readonly referrerPolicy: { readonly header: string | null; readonly meta: string | null };
  readonly permissionsPolicy: string | null;
  /** Whether the headers of the page could be read. */
  readonly areHeadersKnown: boolean;
  /** `null` when the server's date is not known, or is that of an older answer. */
  readonly clock: ServerClock | null;
  /** Whether the browser's list of requests may have been full. */
  readonly isRequestListFull: boolean;
  /** The lists that were too long to keep whole. */
  readonly cut: readonly string[];
};
