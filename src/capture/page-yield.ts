/** What a page gives when it is captured, and what the capture is allowed to use for it. */
import type { ShadowPorts } from '../anchoring/flat-tree.ts';
import type { ArtefactRole, Missing, PageFacts } from '../domain/capture.ts';
import type { CaptureChoices } from '../domain/capture-choices.ts';
import type { Instant } from '../domain/instant.ts';
import type { PageObservation } from '../domain/page-observation.ts';
import type { SentText } from '../domain/source-difference.ts';
import type { Observed } from './observe/observe-page.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export type CachedResponse = {
  /** Of HTTP: 404 when the site said that there is no such page. */
  readonly status: number;
  readonly bytes: Bytes;
  /** Names in lower case. Browsers never hand out cookies here. */
  readonly headers: Readonly<Record<string, string>>;
  /** Without parameters, lower case; empty when the server gave none. */
  readonly mediaType: string;
};

/** What the browser already holds of an address of the page's own origin; `null` when nothing. */
export type CachedFetch = (url: string) => Promise<CachedResponse | null>;

export type CapturePorts = ShadowPorts & {
  readonly choices: CaptureChoices;
  /** Reads what the page did; see observe/. Rejects when that cannot be read. */
  readonly observe: (document: Document, ports: ShadowPorts) => Promise<Observed>;
  /** `null` in Firefox, unless it was chosen: there the page could notice that the cache is read. */
  readonly cachedFetch: CachedFetch | null;
  /**
   * What the window showed a moment ago, whole; `null` when there is no picture of it. It is shown in the
   * place of what may not be read.
   */
  readonly screenshot: ImageBitmap | null;
  /** Asks the site once more; `null` unless that was chosen. */
  readonly fetchAgain: CachedFetch | null;
  /** The moment now, as the watch of this capture counts. */
  readonly moment: () => Instant;
};

export type Part = {
  readonly role: ArtefactRole;
  readonly mediaType: string;
  /** In order. Put together they would lie in memory twice. */
  readonly chunks: readonly Bytes[];
};

export type PageYield = {
  readonly facts: PageFacts;
  readonly parts: readonly Part[];
  /** What the capture does not hold, each thing once. */
  readonly missing: readonly Missing[];
  /** Reads what is compared with what was shown; `null` when there is no source. Nobody has to wait for it. */
  readonly readSent: () => Promise<SentText | null>;
  /** What the page did; `null` when that could not be read. */
  readonly observation: PageObservation | null;
};

export const textPart = (role: ArtefactRole, mediaType: string, text: string): Part => ({
  role,
  mediaType,
  chunks: [new TextEncoder().encode(text)],
});
