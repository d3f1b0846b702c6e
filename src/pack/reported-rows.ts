/**
 * The rows of a pack that goes to somebody: of what is reported, and no more. A row that holds something
 * that is not in such a pack is written without it; `README.md` says which, and what that means.
 */
import type { AddedFile } from '../domain/added-file.ts';
import type { Capture } from '../domain/capture.ts';
import type { Entity } from '../domain/dossier.ts';
import type { PackRow } from '../domain/pack-row.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import type { DerivedRecord, KeptDerivedRecord, PackRecord } from '../domain/record.ts';
import { staysOut } from './added-files.ts';
import type { PackInput } from './pack-input.ts';
import { changedVersions } from './version-rows.ts';

type PackEntity = PackRow['entity'];

/** `input.contents` are reported. The dossier has no row: what its maker says of themselves stays out. */
export const reportedRows = (input: PackInput): readonly PackEntity[] => [
  ...input.contents.records.map(withoutOwnRev),
  ...input.contents.annotations,
  ...input.contents.captures.map(withoutWords),
  ...input.contents.added,
  ...changedVersions(input.changes),
  ...fileRows(input),
  ...(input.edition === 'authority' ? whatFollowed(input) : []),
];

/** Where words stood is for whoever covers them: it tells of those that are covered too. */
const withoutWords = ({ screenWords: _words, ...capture }: Capture): Capture => capture;

/** What was sent and what came back, stamps of earlier packs, and what came along with packs that were taken in. */
const whatFollowed = ({ contents, rows }: PackInput): readonly Entity[] => [
  ...contents.steps,
  ...rows.filter(({ kind }) => kind === 'time-stamp' || kind === 'received-pack'),
];

/** The version of a copy follows from what it says, so that it is the same whoever hands it on. */
const withoutOwnRev = (record: PackRecord): PackEntity =>
  isKept(record) ? derivedOf(record) : record;

const isKept = (record: PackRecord): record is KeptDerivedRecord =>
  record.kind === 'derived-record' && 'rev' in record;

function derivedOf({
  rev: _rev,
  parentRev: _parent,
  ...derived
}: KeptDerivedRecord): DerivedRecord {
  return derived;
}

function fileRows(input: PackInput): readonly PackEntity[] {
  const { contents, copies } = input;
  const files = contents.files
    .filter(({ standing }) => standing === 'in-pack')
    .flatMap((file) => fileRow(file, copies.get(file.file.blobId) ?? null, input));
  const ids = new Set<string>(files.map(({ id }) => id));
  return [...files, ...contents.passages.filter(({ fileId }) => ids.has(fileId))];
}

function fileRow(
  file: AddedFile,
  copy: PrintCopy | null,
  { edition }: PackInput,
): readonly PackEntity[] {
  const said = { ...file, found: takenOver(file) };
  return staysOut(file, edition) ? asCopy(said, copy) : [said];
}

/** Dates that were only offered are no statement of anybody. */
const takenOver = ({ found, events }: AddedFile): AddedFile['found'] =>
  found.filter((one) => events.some(({ date, words }) => date === one.date && words === one.words));

/**
 * The file with its copy for paper in its place; no row when there is no such copy. The commitment stays
 * that of the file, which its seal names too: with its salt its maker can show that it was this file.
 */
function asCopy(file: AddedFile, copy: PrintCopy | null): readonly PackEntity[] {
  const [first] = copy?.images ?? [];
  if (copy === null || first === undefined) return [];
  const { blobId, byteLength, sha256, mediaType } = first;
  return [
    { ...file, file: { ...file.file, blobId, byteLength, sha256, mediaType } },
    { ...copy, of: blobId, places: null },
  ];
}
