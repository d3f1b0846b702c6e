/** `redactions.json`: what is not in the pack as it was kept, and why, by kind and number. Never what it said. */
import type { RecordId } from '../domain/ids.ts';
import type { OwnField } from '../domain/leave-out.ts';
import type { Edition } from '../domain/pack.ts';
import type { PackRecord } from '../domain/record.ts';
import { addedFiles, staysOut } from './added-files.ts';
import { compare } from './in-order.ts';
import type { LeftOut, PackInput } from './pack-input.ts';
import { stableJson } from './stable-json.ts';

/** What an edition holds of nobody, whether there is any or not. */
const notForOthers = [
  'situation',
  'letter-drafts',
  'unreported',
  'older-versions',
  'offered-dates',
] as const;

const notForWhomItIsAbout = [
  ...notForOthers,
  'steps',
  'exports',
  'time-stamps',
  'received-packs',
] as const;

const neverIn = {
  full: [],
  authority: notForOthers,
  organisation: notForWhomItIsAbout,
  anonymous: [
    ...notForWhomItIsAbout,
    'letters',
    'log',
    'seals',
    'times-of-day',
    'snapshots',
    'sources',
    'inspections',
    'originals',
    'devices',
  ],
} as const satisfies Readonly<Record<Edition, readonly string[]>>;

/** `input.contents` are in order and reported. */
export const redactionsFile = (input: PackInput): string =>
  stableJson({
    format: 'kantlijn-redactions',
    version: 1,
    edition: input.edition,
    neverIn: neverIn[input.edition],
    sentences: input.contents.records.flatMap((record) => sentencesOf(record, input.leftOut)),
    files: filesLeftOut(input),
    covered: input.coveredKinds,
    derived: input.redactions,
  });

type Sentences = {
  readonly recordId: RecordId;
  readonly field: OwnField | null;
  readonly count: number | null;
};

/** How many were left out of each text of the record. `null`: they were already when it came in. */
function sentencesOf(record: PackRecord, leftOut: readonly LeftOut[]): readonly Sentences[] {
  if (record.kind === 'record') return [];
  const recordId = record.id;
  const own = leftOut.filter((one) => one.recordId === recordId).map(({ field }) => field);
  if (own.length === 0) return isReceived(record) ? [{ recordId, field: null, count: null }] : [];
  const fields = [...new Set(own)].toSorted(compare);
  return fields.map((field) => ({
    recordId,
    field,
    count: own.filter((other) => other === field).length,
  }));
}

/** What is only covered has no version of its own, and no sentence left out. */
const isReceived = (record: PackRecord): boolean => 'rev' in record;

const filesLeftOut = ({ contents, copies, edition }: PackInput) =>
  contents.files
    .filter((file) => file.standing === 'in-pack' && staysOut(file, edition))
    .map((file) => ({
      fileId: file.id,
      reason: file.tellsPlace ? 'tells-place' : 'anonymous',
      inItsPlace: addedFiles(file, copies.get(file.file.blobId) ?? null, edition).filter((path) =>
        path.endsWith('.jpg'),
      ),
    }));
