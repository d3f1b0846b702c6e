/**
 * What an anonymous pack tells of a dossier: what was seen, heard and said. Not with which device, at what
 * time of the day, with which seal, or what was sent afterwards. What has an id keeps it here.
 */
import type { AddedChange } from '../domain/added-change.ts';
import type { AddedFile } from '../domain/added-file.ts';
import type { Annotation } from '../domain/annotation.ts';
import type { Answer } from '../domain/answer.ts';
import type { ArtefactRole, Capture } from '../domain/capture.ts';
import type { Dossier, PackContents } from '../domain/dossier.ts';
import type { FilePassage } from '../domain/file-passage.ts';
import type { Instant } from '../domain/instant.ts';
import { type PageVersion, standsAgainAt } from '../domain/page-version.ts';
import {
  derivedCopyOf,
  type Happening,
  isReceivedCopy,
  type PackRecord,
} from '../domain/record.ts';
import type { Origin } from '../domain/revision.ts';
import { type Rounding, roundedDate, roundedDay, roundedMoment } from '../domain/rounding.ts';
import { unknownSituation } from '../domain/situation.ts';

/**
 * Files of a page that a person can look through. What lies behind a page (its source, its snapshot, a PDF)
 * may hold a code of that one visit, by which the site can find out whose it was; an inspection holds times.
 */
const shownRoles: ReadonlySet<ArtefactRole> = new Set([
  'text',
  'page-facts',
  'screenshot-viewport',
  'screenshot-full',
]);

export const isShownRole = (role: ArtefactRole): boolean => shownRoles.has(role);

export function withoutTraces(contents: PackContents, rounding: Rounding): PackContents {
  const to = { rounding, moment: (at: Instant) => roundedMoment(at, rounding) };
  const versions = contents.versions.map((version) => laterText(version, to));
  return {
    dossier: emptied(contents.dossier, to),
    records: contents.records.map((record) => report(record, to)),
    annotations: contents.annotations.map((annotation) => mark(annotation, to)),
    captures: contents.captures.toSorted(byMoment).map((capture) => page(capture, to)),
    versions,
    added: contents.added.map((added) => change(added, { ...contents, versions }, contents, to)),
    files: contents.files.map((file) => addedFile(file, to)),
    passages: contents.passages.map((passage) => inFile(passage, to)),
    steps: [],
    takenIn: new Map([...contents.takenIn].map(([id, at]) => [id, to.moment(at)])),
  };
}

type Rounded = { readonly rounding: Rounding; readonly moment: (at: Instant) => Instant };

// A whole day has no order of its own, and the steps of a visit have one.
const byMoment = (a: Capture, b: Capture): number =>
  a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0;

type Row = { readonly origin: Origin; readonly revisedAt: Instant };

/** Neither when it was written, nor from whose pack it came. */
const header = ({ origin, revisedAt }: Row, { moment }: Rounded): Row => ({
  origin: origin.kind === 'own' ? origin : { kind: 'pack', packId: '', signer: '' },
  revisedAt: moment(revisedAt),
});

const emptied = (dossier: Dossier, to: Rounded): Dossier => ({
  ...dossier,
  ...header(dossier, to),
  title: '',
  situation: unknownSituation,
});

/** The version of a report that was received is told once more, for it says that it was cut before. */
function report(record: PackRecord, to: Rounded): PackRecord {
  const copy = derivedCopyOf(record);
  const received = isReceivedCopy(record) ? { rev: record.rev, parentRev: null } : {};
  return {
    ...copy,
    ...header(record, to),
    ...received,
    sealedAt: to.moment(copy.sealedAt),
    happening: happened(copy.happening, to),
    answers: copy.answers.map((answer) => answered(answer, to)),
  };
}

const happened = (happening: Happening, { rounding }: Rounded): Happening =>
  happening.kind === 'place'
    ? { ...happening, day: roundedDay(happening.day, rounding) }
    : happening;

const answered = (answer: Answer, { rounding }: Rounded): Answer =>
  answer.kind === 'date' ? { ...answer, date: roundedDate(answer.date, rounding) } : answer;

/** Where it was on the screen tells how large the window was. */
const mark = (annotation: Annotation, to: Rounded): Annotation => ({
  ...annotation,
  ...header(annotation, to),
  createdAt: to.moment(annotation.createdAt),
  shownAt: [],
});

const page = ({ screenWords: _words, ...capture }: Capture, to: Rounded): Capture => ({
  ...capture,
  ...header(capture, to),
  startedAt: to.moment(capture.startedAt),
  finishedAt: to.moment(capture.finishedAt),
  facts: { ...capture.facts, viewport: null, userAgent: null, timeZone: null },
  artefacts: capture.artefacts.filter(({ role }) => isShownRole(role)),
  // The others are about what is not in the pack. This one says that the page was a file.
  missing: capture.missing
    .filter(({ what }) => what === 'original')
    .map((gap) => ({ ...gap, place: null })),
  log: null,
});

const laterText = (version: PageVersion, to: Rounded): PageVersion => ({
  ...version,
  ...header(version, to),
  firstSeenAt: to.moment(version.firstSeenAt),
  lastSeenAt: to.moment(version.lastSeenAt),
  changes: version.changes.map((seen) => ({ ...seen, seenAt: to.moment(seen.seenAt) })),
});

/** That a text stood there again may not show any more on rounded days: then its change is not told either. */
function change(
  added: AddedChange,
  now: PackContents,
  before: PackContents,
  to: Rounded,
): AddedChange {
  const marked = before.annotations.find(({ id }) => id === added.annotationId);
  const standsAgain = ({ versions }: PackContents): boolean =>
    marked !== undefined && standsAgainAt(marked, versions) !== null;
  return {
    ...added,
    ...header(added, to),
    addedAt: to.moment(added.addedAt),
    standing: standsAgain(before) && !standsAgain(now) ? 'taken-out' : added.standing,
  };
}

const addedFile = (file: AddedFile, to: Rounded): AddedFile => ({
  ...file,
  ...header(file, to),
  addedAt: to.moment(file.addedAt),
  title: isGivenByDevice(file.title) ? '…' : file.title,
  tellsPlace: false,
  found: [],
  events: file.events.map((event) => ({ ...event, date: roundedDate(event.date, to.rounding) })),
});

/** `IMG_20261125_181404` tells the second. */
const isGivenByDevice = (title: string): boolean => /\d{4}|_/.test(title);

const inFile = (passage: FilePassage, to: Rounded): FilePassage => ({
  ...passage,
  ...header(passage, to),
  createdAt: to.moment(passage.createdAt),
});
