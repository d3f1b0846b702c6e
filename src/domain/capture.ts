/** Vastlegging: a page at one moment. What was kept, its fingerprints, and an honest list of gaps. */
import type { CaptureLog } from './capture-log.ts';
import type { VisitStep } from './guided-visit.ts';
import type { BlobId, CaptureId, Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';
import type { KeptFile } from './kept-file.ts';
import type { PageObservation } from './page-observation.ts';
import type { Revision } from './revision.ts';
import type { Commitment } from './seal.ts';
import type { SentText, SourceOrigin } from './source-difference.ts';

export const artefactRoles = [
  'snapshot',
  'source',
  'source-headers',
  'source-difference',
  'text',
  'page-facts',
  'inspection',
  'screenshot-viewport',
  'screenshot-full',
  'screenshot-tile',
  'original',
] as const;
export type ArtefactRole = (typeof artefactRoles)[number];

/** One kept file of a capture. The bytes lie in the blob store under a random id. */
export type Artefact = {
  readonly role: ArtefactRole;
  /** From 1, among the capture's files of that role: most roles have one, tiles have many. */
  readonly number: number;
  readonly blobId: BlobId;
  readonly mediaType: string;
  readonly byteLength: number;
  /** Plain fingerprint: only ever written beside the bytes themselves. */
  readonly sha256: Sha256;
  /** Salted fingerprint: what seals and logs carry. */
  readonly commitment: Commitment;
};

export const missingReasons = [
  'not-in-cache',
  'no-store',
  'other-origin',
  'not-loaded',
  'tainted',
  'unreadable',
  'site-could-notice',
  'too-large',
  'scrolls-inside',
  'too-wide',
  'page-grew',
] as const;
export type MissingReason = (typeof missingReasons)[number];

export const missingKinds = [
  'source',
  'original',
  'stylesheet',
  'image',
  'font',
  'frame',
  'canvas',
  'media',
  'page-facts',
  'picture',
] as const;
export type MissingKind = (typeof missingKinds)[number];

/** Part of the screen, in CSS pixels from the top left of what the window showed. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Something of the page that the capture does not hold. A gap is listed, it never stops a capture. */
export type Missing = {
  readonly what: MissingKind;
  /** Address or place in the page. */
  readonly where: string;
  readonly reason: MissingReason;
  /** Where it first stood, also outside the window; `null` for what has no place of its own. */
  readonly place: Box | null;
  /** `screenshot`: in its place the snapshot shows what the screen showed there. */
  readonly shownFrom: 'screenshot' | null;
};

/** All lengths in CSS pixels. */
export type Viewport = {
  readonly width: number;
  readonly height: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly devicePixelRatio: number;
};

/** Wat de pagina deed: what was seen, not guessed. Grows with the page's facts. */
export type PageFacts = {
  readonly url: string;
  readonly title: string;
  /** Of HTTP: 404 when the site had no such page; `null` when the browser does not tell. */
  readonly status: number | null;
  /** Language tag that the page declares (BCP 47), `null` when it declares none. */
  readonly language: string | null;
  /** This and the next two are `null` in what came with an anonymous pack. */
  readonly viewport: Viewport | null;
  readonly userAgent: string | null;
  /** IANA name of the device's time zone. */
  readonly timeZone: string | null;
};

export type Capture = Revision<CaptureId> & {
  readonly kind: 'capture';
  readonly startedAt: Instant;
  readonly finishedAt: Instant;
  readonly facts: PageFacts;
  readonly artefacts: readonly Artefact[];
  readonly missing: readonly Missing[];
  /** `null` in what came with an anonymous pack. */
  readonly log: CaptureLog | null;
  /** The capture that this one was made right after, as a further step; else `null`. */
  readonly follows: CaptureId | null;
  /** Its place in a guided visit; `null` for a capture by itself. */
  readonly visit: VisitStep | null;
  /** Where the words stood on the picture of the window, as JSON: `ScreenWords`. Absent when nobody looked. */
  readonly screenWords?: KeptFile;
};

/** A capture on its way to the store: a part is announced, its bytes follow, the last piece ends it. */
export type CapturePiece =
  | { readonly kind: 'part'; readonly role: ArtefactRole; readonly mediaType: string }
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'end';
      readonly facts: PageFacts;
      readonly missing: readonly Missing[];
      /** `null` when the page let itself not be observed: then that is in `missing`. */
      readonly observation: PageObservation | null;
    };

/** What a page sends: the capture, and for comparing the text of its source, which is not kept. */
export type PagePiece = CapturePiece | { readonly kind: 'sent-text'; readonly sent: SentText };

/** The (first) kept file with that role, or `null` when the capture has none. */
export const artefactOf = (capture: Capture, role: ArtefactRole): Artefact | null =>
  capture.artefacts.find((artefact) => artefact.role === role) ?? null;

/**
 * Where the kept source came from; `null` when none was kept. One that was asked for again stands beside
 * the gap of the one that was seen.
 */
export function sourceOriginOf(capture: Capture): SourceOrigin | null {
  if (artefactOf(capture, 'source-headers') === null) return null;
  const isLater = capture.missing.some(({ what }) => what === 'source' || what === 'original');
  return isLater ? 'asked-again' : 'cache';
}

/** The code of an error page of the site itself, such as 404; `null` when it is an ordinary page. */
export const errorStatusOf = ({ facts: { status } }: Capture): number | null =>
  status !== null && status >= 400 ? status : null;

/** Whether this is about a file that the browser only showed: of such a page nothing else can be kept. */
export const isOfFile = (capture: Capture): boolean =>
  artefactOf(capture, 'original') !== null ||
  capture.missing.some(({ what }) => what === 'original');

/** Whether it is a file that the person added, and that did not come from the browser. */
export const isAddedFile = (capture: Capture): boolean =>
  capture.follows !== null && artefactOf(capture, 'original') !== null;

/** Whether the page was only a viewer of a file that these captures do not hold. */
export const lacksOriginal = (captures: readonly Capture[]): boolean =>
  captures.every((capture) => artefactOf(capture, 'original') === null) &&
  captures.some(({ missing }) => missing.some(({ what }) => what === 'original'));
