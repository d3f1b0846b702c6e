/** What a pack is made of: handed in ready, so that nothing is decided while it is planned. */
import type { Entity, PackContents } from '../domain/dossier.ts';
import type { BlobId, CaptureId, RecordId } from '../domain/ids.ts';
import type { Day } from '../domain/instant.ts';
import type { OwnField } from '../domain/leave-out.ts';
import type { Content, Edition } from '../domain/pack.ts';
import type { Article, PracticeEntry } from '../domain/practice.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import type { CoveredKinds, Redaction } from '../domain/redaction.ts';
import type { Rounding } from '../domain/rounding.ts';
import type { PackChange } from './change-files.ts';
import type { CratePart } from './machine/crate/crate-file.ts';
import type { PackVisit } from './visit-files.ts';

/** A practice with its words, and its articles as a program finds them. */
export type PackPractice = Omit<PracticeEntry, 'articles'> & {
  readonly articles: readonly (Article & { readonly identifier: string | null })[];
};

/** A finished letter, in both forms. */
export type PackLetter = { readonly html: string; readonly text: string };

/** A file that is written at once, in UTF-8. `path` as seen from `data/`. */
export type PackFile = { readonly path: string; readonly text: string };

/** A file of letters that was made beforehand, such as `dossier.pdf`; it lies in `data/documents/`. */
export type PackDocument = {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Content;
};

/** A sentence that its writer left out, by the text that it stood in. */
export type LeftOut = { readonly recordId: RecordId; readonly field: OwnField };

/** `page.wacz`, put together from kept files. */
export type WebArchive = Omit<Extract<Content, { readonly kind: 'pieces' }>, 'kind'>;

export type PackInput = {
  /** What is shown: the newest of each, without what was left out. */
  readonly contents: PackContents;
  /** Every row that is kept. The full edition holds them all; the others take nothing from here. */
  readonly rows: readonly Entity[];
  readonly edition: Edition;
  /** What the times of an anonymous pack are rounded to. */
  readonly rounding?: Rounding | null;
  /** Which sentences are not in `contents`, each once. Always none in the full edition. */
  readonly leftOut: readonly LeftOut[];
  /** How many values of each kind are covered, and which files are therefore not as they were kept. */
  readonly coveredKinds: CoveredKinds;
  readonly redactions: readonly Redaction[];
  /** The day of the letters: the day that the pack is dated with. */
  readonly day: Day;
  /** Name and version of the program: `Kantlijn 0.1.0`. */
  readonly software: string;
  /** The first page, as HTML. */
  readonly overview: string;
  readonly letters: readonly PackLetter[];
  readonly documents: readonly PackDocument[];
  /** What programs read: `complaint.jsonld`, tables and the like, in their order. */
  readonly machine: readonly PackFile[];
  /** The description of all files under `data/`; `null` when there is to be none. */
  readonly crate: ((files: readonly CratePart[]) => PackFile) | null;
  /** `audit.jsonl`, as `writeLog` writes it. */
  readonly log: string;
  /** `seals.jsonl`, as `writeSeals` does; empty when nothing was signed. */
  readonly seals: string;
  /** `verify.html`; `null` when it was not built. */
  readonly verifyPage: string | null;
  /** The changes that are exhibits, by their numbers. */
  readonly changes: readonly PackChange[];
  /** The guided visits that are exhibits. */
  readonly visits: readonly PackVisit[];
  /** At least those that the records name; the others are left out. */
  readonly practices: readonly PackPractice[];
  /** Copies for paper of added files, by the file that they are of. */
  readonly copies: ReadonlyMap<BlobId, PrintCopy>;
  /** Captures as web archives, of those for which one was made. */
  readonly archives: ReadonlyMap<CaptureId, WebArchive>;
  /** The passages as a W3C Web Annotation collection. */
  readonly passages: object;
};
