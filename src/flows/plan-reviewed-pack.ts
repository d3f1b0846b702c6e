/** From what was reviewed to the plan of a pack: the same letters, the same sentences, nothing added. */

import { numberExhibits } from '../complaint/exhibits.ts';
import { renderOverview } from '../complaint/overview.ts';
import { renderChange } from '../complaint/render-change.ts';
import { renderHtml } from '../complaint/render-html.ts';
import { renderText } from '../complaint/render-text.ts';
import { renderVisit } from '../complaint/render-visit.ts';
import type { Cover } from '../domain/cover.ts';
import type { PictureMask } from '../domain/cover-choice.ts';
import type { ChangeExhibit, Entity, PackContents, VisitExhibit } from '../domain/dossier.ts';
import type {
  AddedChangeId,
  AddedFileId,
  BlobId,
  CaptureId,
  PageVersionId,
  RecordId,
} from '../domain/ids.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { Cut } from '../domain/leave-out.ts';
import type { Edition, Pack } from '../domain/pack.ts';
import type { PageReport } from '../domain/page-report.ts';
import { personalKinds } from '../domain/personal.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import type { CoveredKinds } from '../domain/redaction.ts';
import type { Result } from '../domain/result.ts';
import { roundingOf } from '../domain/rounding.ts';
import { fileInPack, originalFile } from '../pack/added-files.ts';
import { inspectionFileOf, snapshotFile } from '../pack/capture-files.ts';
import { changeFileNames, wholeOldText } from '../pack/change-files.ts';
import { documentFile, letterFile } from '../pack/document-files.ts';
import { exhibitPaths } from '../pack/exhibit-files.ts';
import { crateFile } from '../pack/machine/crate/crate-file.ts';
import { machineFiles } from '../pack/machine/machine-files.ts';
import type { LeftOut, PackDocument, WebArchive } from '../pack/pack-input.ts';
import { type PlanError, planPack } from '../pack/plan.ts';
import { annotationCollection } from '../web-annotation/export-collection.ts';
import type { CoveredFiles } from './cover-files.ts';
import { coversFor } from './covering.ts';
import { machineInput } from './machine-input.ts';
import type { PackReading, PackReview } from './preview-pack.ts';

export type ReviewedPack = {
  readonly review: PackReview;
  /** What the person chose to leave out. It counts for nothing in a full pack: that is for oneself. */
  readonly cuts: readonly Cut[];
  /** What is covered in it. Neither does that count in a full pack. */
  readonly covers: readonly Cover[];
  /** What is covered on pictures, by the picture as it was kept; of those that somebody looked at. */
  readonly masks?: readonly PictureMask[] | undefined;
  /** Values that were looked at and stay visible. */
  readonly shown?: readonly string[] | undefined;
  /** What was made of its files; none as long as only its words are looked at. */
  readonly covered?: CoveredFiles | undefined;
  /** What must not be found in it again, of one by which nobody is to be known. */
  readonly traces?: readonly string[] | undefined;
};

/** The pack as its reader gets it. */
export const readingOf = (reviewed: ReviewedPack): PackReading =>
  reviewed.review.read(cutsOf(reviewed), reviewed.covers, reviewed.covered?.files);

/** What is really left out of it. */
export const cutsOf = ({ review, cuts }: ReviewedPack): readonly Cut[] =>
  review.order.edition === 'full' ? [] : cuts;

export type PlanFacts = {
  /** `Kantlijn 0.1.0`: stands in the pack. */
  readonly software: string;
  /** The text in which the marks are counted, of each capture that has one. */
  readonly texts: ReadonlyMap<CaptureId, string>;
  /** The text of each added file that something was marked in. */
  readonly fileTexts: ReadonlyMap<AddedFileId, string>;
  /** Captures as web archives, of those for which one was made. */
  readonly archives: ReadonlyMap<CaptureId, WebArchive>;
  /** Copies for paper of added files, by the file that they are of. */
  readonly copies: ReadonlyMap<BlobId, PrintCopy>;
  /** The text in UTF-8 of each later version that a change in the pack was seen in. */
  readonly newTexts: ReadonlyMap<PageVersionId, Uint8Array<ArrayBuffer>>;
  /** What each captured page did; of some that is not known. */
  readonly reports: ReadonlyMap<CaptureId, PageReport>;
  /** PDFs of the letters, made beforehand. */
  readonly documents: readonly PackDocument[];
  /** `audit.jsonl` and `seals.jsonl`. */
  readonly log: string;
  readonly seals: string;
  /** `verify.html`; `null` when it was not built. */
  readonly verifyPage: string | null;
};

/** Each sentence that is left out, by the text of the record that it stands in. */
const leftOut = ({ contents }: PackReview, cuts: readonly Cut[]): LeftOut[] =>
  contents.records.flatMap(({ id, rev }) =>
    cuts.filter((cut) => cut.rev === rev).map(({ field }) => ({ recordId: id, field })),
  );

/** The changes among the exhibits: their texts have to be read for the pack. */
export const changeExhibitsOf = (contents: PackContents): ChangeExhibit[] =>
  numberExhibits(contents).filter((exhibit) => exhibit.kind === 'change');

const visitExhibitsOf = (contents: PackContents): VisitExhibit[] =>
  numberExhibits(contents).filter((exhibit) => exhibit.kind === 'visit');

function changePage(exhibit: ChangeExhibit, language: LetterLanguage): string {
  const { oldText, newText } = changeFileNames;
  const isWhole = wholeOldText(exhibit) !== null;
  return renderChange(exhibit, { oldText, newText, isWhole }, language);
}

/** A page on which no id stands would have the same fingerprint in every anonymous pack of the dossier. */
const named = (html: string, id: AddedChangeId | RecordId, edition: Edition): string =>
  edition === 'anonymous' ? `${html}<!-- ${id} -->\n` : html;

/** What came along with other packs cannot be covered, so it does not go where something is. */
const rowsFor = ({ review, covers }: ReviewedPack): readonly Entity[] =>
  coversFor(review.order.edition, covers).length === 0
    ? review.rows
    : review.rows.filter(({ kind }) => kind !== 'received-pack');

const kindsIn = (covers: readonly Cover[]): CoveredKinds =>
  personalKinds.flatMap((kind) => {
    const count = covers.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });

export function planReviewedPack(
  reviewed: ReviewedPack,
  facts: PlanFacts,
): Result<Pack, PlanError> {
  const { review } = reviewed;
  const { software, texts, fileTexts, copies, newTexts, reports } = facts;
  const cuts = cutsOf(reviewed);
  const reading = readingOf(reviewed);
  const { letters, contents, visits } = reading;
  const { language, edition } = review.order;
  const left = leftOut(review, cuts);
  const cutReports = new Set(left.map(({ recordId }) => recordId));
  const machine = machineInput(review, reading, { ...facts, cutReports });
  const coveredKinds = kindsIn(coversFor(edition, reviewed.covers));
  const overview = renderOverview({
    language,
    edition,
    contents,
    coveredKinds,
    filesOf: (exhibit) => exhibitPaths(exhibit, { copies, edition }),
    fileInPack: ({ file }) => fileInPack(file, copies.get(file.file.blobId) ?? null, edition),
    inspectionFileOf: (exhibit) =>
      exhibit.kind === 'quote' || exhibit.kind === 'page'
        ? inspectionFileOf(exhibit.capture)
        : null,
    visitOf: ({ record }) => visits.get(record.id) ?? null,
    reports,
    letterFiles: letters.map((_, index) => letterFile(index + 1, 'html')),
    pdfFiles: facts.documents.map(documentFile),
  });
  return planPack({
    contents,
    rows: rowsFor(reviewed),
    redactions: reviewed.covered?.redactions ?? [],
    coveredKinds,
    edition,
    rounding: roundingOf(review.order),
    leftOut: left,
    documents: facts.documents,
    machine: machineFiles(machine),
    crate: (files) => crateFile(machine, files),
    log: facts.log,
    seals: facts.seals,
    verifyPage: facts.verifyPage,
    archives: facts.archives,
    day: review.day,
    software,
    overview,
    letters: letters.map(({ letter }) => ({ html: renderHtml(letter), text: renderText(letter) })),
    changes: changeExhibitsOf(contents).flatMap((exhibit) => {
      const newText = newTexts.get(exhibit.version.id);
      return newText
        ? [
            {
              exhibit,
              newText,
              html: named(changePage(exhibit, language), exhibit.added.id, edition),
            },
          ]
        : [];
    }),
    visits: visitExhibitsOf(contents).flatMap((exhibit) => {
      const comparison = visits.get(exhibit.record.id);
      if (!comparison) return [];
      const html = renderVisit(exhibit, comparison, language);
      return [{ exhibit, comparison, html: named(html, exhibit.record.id, edition) }];
    }),
    practices: machine.practices,
    copies,
    passages: annotationCollection(contents, {
      software,
      textOf: (id) => texts.get(id) ?? null,
      snapshotOf: snapshotFile,
      fileTextOf: (id) => fileTexts.get(id) ?? null,
      fileOf: (file) => originalFile(file, edition),
    }),
  });
}
