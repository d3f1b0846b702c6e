/** Keuze van bestand: as what somebody wants to have a pack, apart from what is in it and for whom it is. */
import type { Edition } from './pack.ts';

/** `zip`: the pack itself. `pdf`: one PDF with the same tables inside, for who cannot take a ZIP file. */
export const packForms = ['zip', 'pdf'] as const;
export type PackForm = (typeof packForms)[number];

/** `none`: whoever has the file can read it. `words`: it is locked with six words. `key`: for one adviser. */
export const packLocks = ['none', 'words', 'key'] as const;
export type PackLock = (typeof packLocks)[number];

export type FileChoice = {
  readonly form: PackForm;
  /** Whether the letters and the exhibits lie in the ZIP as pages too. */
  readonly withPdf: boolean;
  /** Whether each captured page lies in the ZIP as a web archive (WACZ) too. */
  readonly withArchives: boolean;
  /** No file is larger than this, in bytes; `null`: everything in one file. */
  readonly largest: number | null;
  /** Of a ZIP. */
  readonly lock: PackLock;
  /** The key (`age1…`) that it is locked for, its words compared; `null`: none was given. */
  readonly reader: string | null;
};

export const usualFile: FileChoice = {
  form: 'zip',
  withPdf: true,
  withArchives: false,
  largest: null,
  lock: 'none',
  reader: null,
};

export const isLocked = ({ form, lock }: FileChoice): boolean => form === 'zip' && lock !== 'none';

/** Who may open it is still to be said. */
export const isReaderMissing = (file: FileChoice): boolean =>
  isLocked(file) && file.lock === 'key' && file.reader === null;

// Padding up to a class of length, and what age puts round each piece.
const aroundLocked = 0.95;

/** How large the pack in a file may be, in bytes; `null`: there is no limit. */
export const largestInside = (file: FileChoice): number | null =>
  file.largest !== null && isLocked(file) ? Math.floor(file.largest * aroundLocked) : file.largest;

/**
 * Everything that is kept fits in no PDF: a copy for oneself is a ZIP file. So is an anonymous one: on its
 * pages and in web archives would stand how it was captured.
 */
export function fileFor(edition: Edition, file: FileChoice): FileChoice {
  if (edition === 'anonymous') return { ...file, form: 'zip', withPdf: false, withArchives: false };
  return edition === 'full' ? { ...file, form: 'zip' } : file;
}

const megabyte = 1_000_000;

/** What mail programs say that they take as one message, in MB. */
export const mailLimits = [10, 20] as const;

/**
 * The largest file, in bytes, that goes into a message of so many MB. Mail carries files as text (base64,
 * RFC 2045 §6.8), which makes them 37 % larger, and words stand around them.
 */
export const largestIn = (messageMB: number): number => Math.floor((messageMB * megabyte) / 1.4);

/** The smallest of the usual messages that a file fits into, in MB; `null` when it fits into none. */
export const mailThatTakes = (byteLength: number): number | null =>
  mailLimits.find((limit) => byteLength <= largestIn(limit)) ?? null;
