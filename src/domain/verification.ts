/**
 * Controle: what can be said of a pack by reading it. Kept apart: whether it is intact, by whose key, and
 * since when at the latest. None of it says what a website showed, or who somebody is.
 */
import type { DossierId, Sha256 } from './ids.ts';
import type { Day, Instant } from './instant.ts';
import type { Edition, PackPart } from './pack.ts';
import type { StampedSince } from './time-stamp.ts';

/** The file as a ZIP. Then nothing in it is read. */
export const zipFindings = [
  /** No ZIP file, or its directory is not there or does not add up. */
  'not-a-zip',
  'zip-cut-off',
  /** Something other than stored or deflated, encrypted, split over disks. */
  'zip-feature-unknown',
  /** What stands in front of a file and what the directory says of it are not the same. */
  'zip-headers-disagree',
  /** Bytes that belong to no file, or to two. */
  'zip-bytes-unaccounted',
  /** Unpacked it would be larger than it says, or larger than anything that a pack holds. */
  'zip-too-large',
  'name-refused',
  'name-twice',
  'not-a-file',
] as const;

/** The pack as a bag (RFC 8493). */
export const bagFindings = [
  'not-a-pack',
  'version-unknown',
  'bag-declaration-wrong',
  'bag-info-wrong',
  'manifest-wrong',
  'manifest-lists-itself',
  'file-missing',
  'file-not-listed',
  'file-changed',
  'payload-count-wrong',
] as const;

/** What the files say of each other. */
export const contentFindings = [
  'row-unreadable',
  'row-file-missing',
  'seal-broken',
  'log-broken',
] as const;

/** The log, against itself, against the seals on it, and against the clock of who verifies. */
export const logFindings = [
  /** Every line is there, and not in its order. */
  'log-reordered',
  /** The same line twice. */
  'log-doubled',
  /** It ends before a line that was sealed, or that somebody signed for. */
  'log-cut',
  /** The line that was sealed, or that somebody signed for, is another now. */
  'log-rewritten',
  /** Something in it is of more than an hour from now. */
  'log-ahead',
] as const;

/** By whose key it was sealed. */
export const signatureFindings = [
  'signature-missing',
  'signature-wrong',
  'signature-other-key',
  'key-statement-wrong',
  'receipt-wrong',
  'seals-unreadable',
] as const;

/** Somebody else's word on when the pack was there. */
export const stampFindings = [
  /** It does not hold: not the form, the signature or the certificates of a time stamp. */
  'stamp-broken',
  /** It is over something else. */
  'stamp-of-other-pack',
  /** The authority gave none. */
  'stamp-refused',
] as const;

export type ZipFindingCode = (typeof zipFindings)[number];

export const findingCodes = [
  ...zipFindings,
  ...bagFindings,
  ...contentFindings,
  ...logFindings,
  ...signatureFindings,
  ...stampFindings,
] as const;
/** Stable: other programs decide by them. A code is never given another meaning. */
export type FindingCode = (typeof findingCodes)[number];

export type Finding = {
  readonly code: FindingCode;
  /** The file that it is about, relative to the top folder; `null` when it is about the whole. */
  readonly path: string | null;
};

/** What a pack says of itself. */
export type PackFacts = {
  /** Of the top folder. */
  readonly name: string;
  /** Of the format: 0 when the pack does not say. */
  readonly version: number;
  /** `null` when it does not say. */
  readonly edition: Edition | null;
  readonly part: PackPart;
  readonly day: Day;
  readonly dossierId: DossierId;
  readonly software: string;
  readonly files: number;
  /** Of all files, unpacked. */
  readonly byteLength: number;
  /** Of `tagmanifest-sha256.txt`: stands for the whole pack. */
  readonly fingerprint: Sha256;
};

/**
 * `intact`: every file is there, is what the lists say, and nothing else is there. `findings`: something
 * is not. `unreadable`: there is no telling, for it is no pack or cannot be opened.
 */
export const verdicts = ['intact', 'findings', 'unreadable'] as const;
export type Verdict = (typeof verdicts)[number];

/** A key that sealed the dossier before another did. */
export type KeyBefore = {
  readonly fingerprint: Sha256;
  /** Whether it signed for the key after it. If not, anybody may have said that it came before. */
  readonly isLinked: boolean;
};

export type KeySigner = {
  readonly kind: 'key';
  /** Of the newest key: SHA-256 over its SubjectPublicKeyInfo. */
  readonly fingerprint: Sha256;
  /** When the dossier began with that key, by the clock of its maker. */
  readonly since: Instant;
  /** How often the log was sealed, with whatever key. */
  readonly heads: number;
  /** The oldest first. */
  readonly keysBefore: readonly KeyBefore[];
};

/** `none`: nothing is signed, or something is not as it should be. */
export type PackSigner = { readonly kind: 'none' } | KeySigner;

export type Verification = {
  readonly verdict: Verdict;
  /** Empty when, and only when, it is intact. In the order of the file, each once. */
  readonly findings: readonly Finding[];
  /** `null` when it could not be read so far. */
  readonly pack: PackFacts | null;
  /** By whose key it was sealed. Never one when anything was found. */
  readonly signer: PackSigner;
  readonly knownSince: KnownSince;
};

/**
 * Since when it was there at the latest. `none`: there is no time stamp that holds. `stamp-without-root`:
 * there is one, and nothing to go by whether its authority is one.
 */
export type KnownSince =
  | { readonly kind: 'none' }
  | { readonly kind: 'stamp-without-root' }
  | ({ readonly kind: 'stamp' } & StampedSince);
