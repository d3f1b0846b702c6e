/**
 * Bewijspakket: decides which files a pack holds, in which order, under which names and with which
 * times, before a byte is written. The same dossier on the same letter day gives the same plan.
 */
import type { Capture } from '../domain/capture.ts';
import { type Dossier, onlyReported, type PackContents } from '../domain/dossier.ts';
import type { BlobId } from '../domain/ids.ts';
import type { Day, Instant } from '../domain/instant.ts';
import { type Edition, type Pack, type PackEntry, wholePack } from '../domain/pack.ts';
import type { Article, PracticeEntry } from '../domain/practice.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import { sealedAtOf } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { addedFileEntries } from './added-files.ts';
import { bagDeclaration, bagInfo } from './bagit.ts';
import { artefactFile, captureDescription, captureFolder } from './capture-files.ts';
import { changeEntries, type PackChange } from './change-files.ts';
import { textEntry } from './entries.ts';
import { refusedPaths } from './paths.ts';
import { readmeEn, readmeNl } from './readme-texts.ts';
import { stableJson } from './stable-json.ts';
import { type PackVisit, visitEntries } from './visit-files.ts';

/** A practice with its words, and its articles as a program finds them. */
export type PackPractice = Omit<PracticeEntry, 'articles'> & {
  readonly articles: readonly (Article & { readonly identifier: string | null })[];
};

/** A finished letter, in both forms. */
export type PackLetter = { readonly html: string; readonly text: string };

export type PackInput = {
  readonly contents: PackContents;
  readonly edition: Edition;
  /** The day of the letters: the day that the pack is dated with. */
  readonly day: Day;
  /** Name and version of the program: `Kantlijn 0.1.0`. */
  readonly software: string;
  /** The first page, as HTML. */
  readonly overview: string;
  readonly letters: readonly PackLetter[];
  /** The changes that are exhibits, by their numbers. */
  readonly changes: readonly PackChange[];
  /** The guided visits that are exhibits. */
  readonly visits: readonly PackVisit[];
  /** At least those that the records name; the others are left out. */
  readonly practices: readonly PackPractice[];
  /** Copies for paper of added files, by the file that they are of. */
  readonly copies: ReadonlyMap<BlobId, PrintCopy>;
  /** The passages as a W3C Web Annotation collection. */
  readonly passages: object;
};

export type PlanError = 'no-records' | 'path-refused';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Where letter `number` lies, as seen from `data/`. */
export const letterFile = (number: number, form: 'html' | 'txt'): string =>
  `letters/brief-${number}.${form}`;

function captureEntries(capture: Capture): PackEntry[] {
  const description = textEntry(
    `data/${captureFolder(capture)}/capture.json`,
    stableJson(captureDescription(capture)),
    capture.startedAt,
  );
  const files = capture.artefacts.map((artefact): PackEntry => {
    const { blobId, byteLength, sha256, mediaType } = artefact;
    return {
      path: `data/${artefactFile(capture, artefact)}`,
      modifiedAt: capture.startedAt,
      compress: !mediaType.startsWith('image/'),
      content: { kind: 'blob', blobId, byteLength, sha256 },
    };
  });
  return [description, ...files];
}

const describePractices = ({ contents, practices }: PackInput) => ({
  format: 'kantlijn-practices',
  version: 1,
  practices: practices
    .filter(({ id }) => contents.records.some(({ practice }) => practice === id))
    .toSorted((a, b) => a.number - b.number),
});

/** What somebody says of themselves to choose a route is not for whoever reads the pack. */
const withoutSituation = ({ situation: _situation, ...dossier }: Dossier) => dossier;

const describeRecords = ({ dossier, records, annotations }: PackContents) => ({
  format: 'kantlijn-records',
  version: 1,
  dossier: withoutSituation(dossier),
  records,
  annotations,
});

/** Rows in an order of their own, so that it does not matter how the database hands them out. */
const ordered = (contents: PackContents): PackContents => ({
  ...contents,
  records: contents.records.toSorted(
    (a, b) => compare(sealedAtOf(a), sealedAtOf(b)) || compare(a.id, b.id),
  ),
  annotations: contents.annotations.toSorted(
    (a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
  ),
  captures: contents.captures.toSorted(
    (a, b) => compare(a.startedAt, b.startedAt) || compare(a.id, b.id),
  ),
});

/** Everything under `data/`: first what people read, then what programs read, then the captures. */
function payloadOf(input: PackInput, contents: PackContents, sealedAt: Instant): PackEntry[] {
  const letters = input.letters.flatMap(({ html, text }, index) => [
    textEntry(`data/${letterFile(index + 1, 'html')}`, html, sealedAt),
    textEntry(`data/${letterFile(index + 1, 'txt')}`, text, sealedAt),
  ]);
  return [
    textEntry('data/index.html', input.overview, sealedAt),
    ...letters,
    textEntry('data/records.json', stableJson(describeRecords(contents)), sealedAt),
    textEntry('data/annotations.jsonld', stableJson(input.passages), sealedAt),
    textEntry('data/practices.json', stableJson(describePractices(input)), sealedAt),
    ...contents.captures.flatMap(captureEntries),
    ...contents.files.flatMap((file) =>
      addedFileEntries(file, contents.passages, input.copies.get(file.file.blobId) ?? null),
    ),
    ...input.visits.flatMap(visitEntries),
    ...input.changes.flatMap(changeEntries),
  ];
}

export const byteLengthOf = ({ content }: PackEntry): number =>
  content.kind === 'bytes' ? content.bytes.byteLength : content.byteLength;

const sizeOf = (entries: readonly PackEntry[]) => ({
  byteLength: entries.reduce((sum, entry) => sum + byteLengthOf(entry), 0),
  count: entries.length,
});

/**
 * The pack, without its manifests: `writePack` adds those, for they need every fingerprint.
 * `no-records`: there is nothing to show. `path-refused`: two files would get one name.
 */
export function planPack(input: PackInput): Result<Pack, PlanError> {
  const contents = ordered(onlyReported(input.contents));
  const newest = contents.records.at(-1);
  if (newest === undefined) return fail('no-records');
  const sealedAt = sealedAtOf(newest);
  const { id } = contents.dossier;
  const payload = payloadOf(input, contents, sealedAt);
  const info = {
    day: input.day,
    dossierId: id,
    software: input.software,
    payload: sizeOf(payload),
  };
  const entries = [
    textEntry('bagit.txt', bagDeclaration, sealedAt),
    textEntry('bag-info.txt', bagInfo(info), sealedAt),
    textEntry('LEESMIJ.txt', readmeNl, sealedAt),
    textEntry('README.txt', readmeEn, sealedAt),
    ...payload,
  ];
  if (refusedPaths(entries.map(({ path }) => path)).length > 0) return fail('path-refused');
  return ok({
    name: `bewijspakket-${id.slice(0, 8)}`,
    edition: input.edition,
    part: wholePack,
    entries,
  });
}
