/** Dossier: records, exhibits and steps for one complaint. */
import type { AddedChange } from './added-change.ts';
import type { AddedFile } from './added-file.ts';
import type { Annotation } from './annotation.ts';
import type { Capture } from './capture.ts';
import type { Client } from './client.ts';
import type { FilePassage } from './file-passage.ts';
import type { StepCapture } from './guided-visit.ts';
import type { DossierId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { LetterDraft } from './letter-draft.ts';
import type { PackExport } from './pack-export.ts';
import type { PackTimeStamp } from './pack-time-stamp.ts';
import { isSamePage, type PageVersion, type SeenChange } from './page-version.ts';
import type { Loss } from './passage-change.ts';
import type { PrintCopy } from './print-copy.ts';
import type { ReceivedPack } from './received-pack.ts';
import type {
  DossierRecord,
  Draft,
  EvidenceRecord,
  KeptDerivedRecord,
  PackRecord,
  RemovedRecord,
} from './record.ts';
import type { Revision } from './revision.ts';
import type { Situation } from './situation.ts';
import type { Step } from './step.ts';
import type { TakenIn } from './taken-in.ts';

export type Dossier = Revision<DossierId> & {
  readonly kind: 'dossier';
  /** Chosen by the person; empty until then. Never a file name. */
  readonly title: string;
  readonly situation: Situation;
};

/** Everything that is kept as a row of its own. */
export type Entity =
  | Dossier
  | Draft
  | EvidenceRecord
  | KeptDerivedRecord
  | RemovedRecord
  | Annotation
  | Capture
  | PageVersion
  | AddedChange
  | Step
  | LetterDraft
  | AddedFile
  | FilePassage
  | PrintCopy
  | PackExport
  | PackTimeStamp
  | ReceivedPack
  | Client;
export type EntityKind = Entity['kind'];

/** A dossier with the newest version of what lies in it, oldest record first. */
export type DossierContents = {
  readonly dossier: Dossier;
  readonly records: readonly DossierRecord[];
  readonly annotations: readonly Annotation[];
  readonly captures: readonly Capture[];
  /** Later texts of the pages that the annotations stand on. */
  readonly versions: readonly PageVersion[];
  readonly added: readonly AddedChange[];
  /** Letters, photos and e-mails that were added to the records. */
  readonly files: readonly AddedFile[];
  /** What was marked in them, without what was taken away again. */
  readonly passages: readonly FilePassage[];
  /** What was sent and what came back, the oldest first. */
  readonly steps: readonly Step[];
  /** Since when what came from others has been here. */
  readonly takenIn: TakenIn;
};

/** What a letter and a pack are made of: a dossier, or a copy from which sentences were left out. */
export type PackContents = Omit<DossierContents, 'records'> & {
  readonly records: readonly PackRecord[];
};

/**
 * Only what the records point at: a passage or a page of a removed record or an open draft stays out
 * of letters and packs.
 */
export function onlyReported(contents: PackContents): PackContents {
  const pages = contents.records.flatMap(({ happening }) =>
    happening.kind === 'page' ? [happening] : [],
  );
  const marked = new Set(pages.flatMap((page) => page.annotations));
  const annotations = contents.annotations.filter(({ id }) => marked.has(id));
  const kept = new Set([
    ...pages.flatMap((page) => page.captures),
    ...annotations.map(({ captureId }) => captureId),
  ]);
  return {
    ...contents,
    annotations,
    captures: contents.captures.filter(({ id }) => kept.has(id)),
    versions: contents.versions.filter((version) =>
      annotations.some((annotation) => isSamePage(annotation, version)),
    ),
    added: contents.added.filter(({ annotationId }) => marked.has(annotationId)),
    ...filesOfRecords(contents),
  };
}

/** What was added to the records, and what was marked in it. */
export function filesOfRecords(
  contents: Pick<PackContents, 'records' | 'files' | 'passages'>,
): Pick<PackContents, 'files' | 'passages'> {
  const records = new Set(contents.records.map(({ id }) => id));
  const files = contents.files.filter(({ recordId }) => records.has(recordId));
  const added = new Set(files.map(({ id }) => id));
  return { files, passages: contents.passages.filter(({ fileId }) => added.has(fileId)) };
}

/** Bijlage: a piece of evidence with a number that never changes. */
export type Exhibit = { readonly number: number } & (
  | { readonly kind: 'quote'; readonly annotation: Annotation; readonly capture: Capture }
  | { readonly kind: 'page'; readonly capture: Capture }
  | VisitShown
  | ChangeShown
  | FileShown
);

/** What a site did before and after a choice, beside the first capture of that visit. */
export type VisitShown = {
  readonly kind: 'visit';
  readonly record: PackRecord;
  readonly capture: Capture;
  /** At least two. */
  readonly steps: readonly StepCapture[];
};

/** A letter, a photo or an e-mail that was added, with what was marked in it. */
export type FileShown = {
  readonly kind: 'file';
  readonly file: AddedFile;
  /** The oldest first. */
  readonly passages: readonly FilePassage[];
};

export type FileExhibit = Extract<Exhibit, { readonly kind: 'file' }>;
/** What rests on a page that was captured. */
export type PageExhibit = Exclude<Exhibit, FileExhibit>;
export type QuoteExhibit = Extract<Exhibit, { readonly kind: 'quote' }>;
export type VisitExhibit = Extract<Exhibit, { readonly kind: 'visit' }>;
export type ChangeExhibit = Extract<Exhibit, { readonly kind: 'change' }>;

/** That a passage no longer stood there, beside the capture that it was marked in. */
export type ChangeShown = {
  readonly kind: 'change';
  readonly added: AddedChange;
  readonly annotation: Annotation;
  readonly capture: Capture;
  readonly version: PageVersion;
  readonly change: Loss<SeenChange>;
  /** When the text was seen there again after that, or `null`. */
  readonly againAt: Instant | null;
};
