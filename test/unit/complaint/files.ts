/** Letters and photos that somebody added, for tests that are about their dates and numbers. */
import type { AddedFile, FileEvent } from '../../../src/domain/added-file.ts';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import type { FilePassage } from '../../../src/domain/file-passage.ts';
import type { EvidenceRecord } from '../../../src/domain/record.ts';
import type { Selector } from '../../../src/domain/selector.ts';
import { at, hashOf, idOf, revision } from './dossiers.ts';

const commitment = { salt: '0'.repeat(64), digest: hashOf('0') };

export const fileOf = (
  number: number,
  { id: recordId }: EvidenceRecord,
  change: Partial<AddedFile> = {},
): AddedFile => ({
  ...revision('added-file', number),
  kind: 'added-file',
  recordId,
  title: `Overeenkomst ${number}`,
  sort: 'letter',
  file: {
    role: 'original',
    number: 1,
    blobId: idOf('blob', number),
    mediaType: 'application/pdf',
    byteLength: 10,
    sha256: hashOf('f'),
    commitment,
  },
  pageCount: 12,
  addedAt: at(`2026-12-01T10:00:0${number % 10}Z`),
  tellsPlace: false,
  found: [],
  events: [],
  standing: 'in-pack',
  seal: { sealedAt: at('2026-12-01T10:00:00Z'), content: commitment, artefacts: [commitment] },
  ...change,
});

/** Marked in that file. */
export const passageOf = (
  number: number,
  { id: fileId, recordId }: AddedFile,
  selectors: readonly Selector[],
  change: Partial<FilePassage> = {},
): FilePassage => ({
  ...revision('file-passage', number),
  kind: 'file-passage',
  recordId,
  fileId,
  createdAt: at(`2026-12-01T11:00:0${number % 10}Z`),
  selectors,
  places: [],
  isWithdrawn: false,
  ...change,
});

export const eventOn = (
  date: string,
  what: FileEvent['what'],
  rest: Partial<FileEvent> = {},
): FileEvent => ({ what, date: asApproximateDate(date), page: 2, words: `… ${date} …`, ...rest });
