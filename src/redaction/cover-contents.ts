/**
 * The dossier of one pack with everything covered in it; the kept original stays as it is. A row that says
 * less keeps its version, as everywhere in a pack: where the whole one comes, that is the better one.
 */
import type { AddedFile } from '../domain/added-file.ts';
import type { Annotation } from '../domain/annotation.ts';
import type { Capture } from '../domain/capture.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { FilePassage } from '../domain/file-passage.ts';
import type { CaptureId, RevisionId } from '../domain/ids.ts';
import type { PageVersion } from '../domain/page-version.ts';
import { derivedCopyOf, type PackRecord } from '../domain/record.ts';
import type { Seal } from '../domain/seal.ts';
import { mapTexts } from '../domain/texts.ts';
import { coverAnnotation } from './cover-annotation.ts';
import { alonePassage } from './cover-passage.ts';
import type { CoveredText } from './cover-text.ts';
import { coverVersion } from './cover-version.ts';
import type { Covers } from './covering.ts';

/** What was made of the kept files beforehand; of none as long as only words are looked at. */
export type DerivedFiles = {
  /** Those of which a file was covered or left out, by the version that they are of. */
  readonly captures: ReadonlyMap<RevisionId, Capture>;
  readonly files: ReadonlyMap<RevisionId, AddedFile>;
  readonly versions: ReadonlyMap<RevisionId, PageVersion>;
  /** The text of each page in which something is covered. */
  readonly texts: ReadonlyMap<CaptureId, CoveredText>;
};

export const noFiles: DerivedFiles = {
  captures: new Map(),
  files: new Map(),
  versions: new Map(),
  texts: new Map(),
};

/** A report of which a word, a page or a file changed loses its seal, which is of what it said before. */
export function coverContents(
  contents: PackContents,
  covers: Covers,
  made: DerivedFiles = noFiles,
): PackContents {
  const captures = contents.captures.map((one) => coverCapture(one, covers, made));
  const files = contents.files.map((one) => coverAddedFile(one, covers, made));
  const changed = new Set<string>([
    ...idsOfChanged(contents.captures, captures),
    ...idsOfChanged(contents.files, files).flatMap(
      (id) => contents.files.find((file) => file.id === id)?.recordId ?? [],
    ),
  ]);
  return {
    ...contents,
    dossier: mapTexts(contents.dossier, covers.map),
    records: contents.records.map((one) => coverRecord(one, covers, changed)),
    annotations: contents.annotations.map((one) => coverMark(one, covers, made)),
    captures,
    versions: contents.versions.map((one) =>
      changedOr(one, coverVersion(made.versions.get(one.rev) ?? one, covers)),
    ),
    files,
    passages: contents.passages.map((one) => coverPassage(one, contents, covers, made)),
    steps: contents.steps.map((one) => changedOr(one, mapTexts(one, covers.map))),
  };
}

const coverCapture = (capture: Capture, { map }: Covers, { captures }: DerivedFiles): Capture =>
  changedOr(capture, mapTexts(captures.get(capture.rev) ?? capture, map));

const coverMark = (mark: Annotation, covers: Covers, { texts }: DerivedFiles): Annotation =>
  changedOr(mark, coverAnnotation(mark, texts.get(mark.captureId) ?? null, covers));

function coverAddedFile(file: AddedFile, { map }: Covers, { files }: DerivedFiles): AddedFile {
  const covered = mapTexts(files.get(file.rev) ?? file, map);
  return isSame(file, covered) ? file : { ...covered, seal: withheld(file.seal) };
}

function coverPassage(
  passage: FilePassage,
  { files }: PackContents,
  { map }: Covers,
  made: DerivedFiles,
): FilePassage {
  const kept = files.find(({ id }) => id === passage.fileId);
  const alone = alonePassage(passage, kept, kept && made.files.get(kept.rev));
  return changedOr(passage, mapTexts(alone, map));
}

/** The digests stay, for whoever opens them later. With its salt a digest would tell what was covered. */
const withheld = ({ sealedAt, content, artefacts }: Seal): Seal => ({
  sealedAt,
  content: { ...content, salt: noSalt },
  artefacts: artefacts.map((one) => ({ ...one, salt: noSalt })),
});

const noSalt = '0'.repeat(64);

function coverRecord(
  record: PackRecord,
  { map }: Covers,
  changed: ReadonlySet<string>,
): PackRecord {
  const copy = derivedCopyOf(record);
  const { happening } = record;
  const rests = [record.id, ...(happening.kind === 'page' ? happening.captures : [])];
  const mapped = mapTexts(asDossierRecord(copy), map);
  // Whom it is about is told to everybody: the letter goes there.
  const covered = { ...mapped, organisation: record.organisation };
  if (isSame(covered, asDossierRecord(copy)) && !rests.some((id) => changed.has(id))) return record;
  const { rev: _rev, parentRev: _parent, ...derived } = covered;
  return derived;
}

/** The visitor of texts knows reports as they lie in a dossier, each with a version. */
const asDossierRecord = (copy: ReturnType<typeof derivedCopyOf>) => ({
  ...copy,
  rev: copy.derivedFrom,
  parentRev: null,
});

const idsOfChanged = <Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
): string[] => before.filter((row, at) => after[at] !== row).map(({ id }) => id);

/** `kept` itself where nothing changed: what is another object is another text. */
const changedOr = <Row extends object>(kept: Row, covered: Row): Row =>
  isSame(kept, covered) ? kept : covered;

const isSame = (one: object, other: object): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
