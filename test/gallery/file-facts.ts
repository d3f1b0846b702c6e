/** Added files for the gallery: with place, moving, taken out, in Arabic, with many dates and none. */
import type { AddedFile, FoundDate } from '../../src/domain/added-file.ts';
import { asApproximateDate } from '../../src/domain/approximate-date.ts';
import type { AddFileError } from '../../src/domain/codes.ts';
import type { PrintCopy } from '../../src/domain/print-copy.ts';
import { firstRevision } from '../../src/domain/revision.ts';
import type { Adding, FileGoing } from '../../src/ui/dossier/files/file-actions.ts';
import { artefact, dossierId, pageRecord, ports, seal } from './facts.ts';

const inText = (date: string, page: number, words: string): FoundDate => ({
  date: asApproximateDate(date),
  from: 'text',
  page,
  words,
});

const inProperties = (date: string, words: string): FoundDate => ({
  date: asApproximateDate(date),
  from: 'properties',
  page: null,
  words,
});

const fileWith = (mediaType: string, change: Partial<AddedFile>): AddedFile => ({
  ...firstRevision(ports.newId(), dossierId, ports),
  kind: 'added-file',
  recordId: pageRecord.id,
  title: 'Contract met Bedrijf BV',
  sort: 'document',
  file: artefact('original', mediaType),
  pageCount: 12,
  addedAt: ports.now(),
  tellsPlace: false,
  found: [],
  events: [],
  standing: 'in-pack',
  seal: seal(),
  ...change,
});

const signed = inText('2025-08-12', 12, 'Aldus ondertekend te Voorbeeldstad op 12 augustus 2025');

export const addedFiles: readonly AddedFile[] = [
  fileWith('application/pdf', {
    found: [
      inText('2024-11-04', 3, 'Sinds 4 november 2024 worden gegevens gedeeld met de verwerker'),
      signed,
      inText('2025-09', 12, 'De overeenkomst wordt in september 2025 besproken'),
      inProperties('2025-08-14', 'CreationDate'),
      inProperties('2025-08-15', 'ModDate'),
    ],
    events: [{ what: 'signed', date: signed.date, page: signed.page, words: signed.words }],
  }),
  fileWith('image/jpeg', {
    title: `Foto van het bord ${'heellang'.repeat(9)}`,
    sort: 'photo',
    pageCount: 1,
    tellsPlace: true,
    found: [inProperties('2026-03-03', 'DateTimeOriginal')],
  }),
  fileWith('image/gif', { title: 'رسالة من البلدية', sort: 'letter', pageCount: 1 }),
  fileWith('message/rfc822', {
    title: 'Antwoord van de afdeling',
    sort: 'email',
    pageCount: 1,
    standing: 'taken-out',
    events: [
      {
        what: 'other',
        date: asApproximateDate('2026-05~'),
        page: 1,
        words: 'vanaf mei hangt er een camera',
      },
    ],
  }),
];

/** What is known of the copy of each. */
export const copyOf = ({ file, pageCount }: AddedFile): PrintCopy => ({
  ...firstRevision(ports.newId(), dossierId, ports),
  kind: 'print-copy',
  of: file.blobId,
  pageCount,
  images: [],
  text: null,
  places: null,
  notes: notesOf(file.mediaType),
});

function notesOf(mediaType: string): PrintCopy['notes'] {
  if (mediaType === 'image/gif') return ['first-picture-only', 'made-smaller'];
  return mediaType === 'image/jpeg' ? ['place-removed'] : ['pages-left-out', 'pages-unreadable'];
}

const going: FileGoing = { name: 'brief van 3 maart.pdf', at: 2, of: 3, done: 0, total: 0 };

const refusals: readonly AddFileError[] = [
  'added-file-too-large',
  'already-added',
  'file-damaged',
  'file-locked',
  'picture-not-read',
  'picture-too-large',
  'kind-not-known',
  'file-not-read',
  'storage-full',
  'cancelled',
];

const adding = (now: FileGoing | null, outcomes: Adding['outcomes']): Adding => ({
  recordId: pageRecord.id,
  going: now,
  outcomes,
});

const kept = { name: 'IMG_0412.HEIC', error: null };

export const addingSteps: readonly (readonly [string, Adding])[] = [
  ['reading begun', adding(going, [kept])],
  ['reading under way', adding({ ...going, done: 120, total: 500 }, [kept])],
  [
    'all read, many refused',
    adding(null, [kept, ...refusals.map((error) => ({ name: `${error}.bin`, error }))]),
  ],
];

export const personalFileTexts: readonly string[] = [
  ...['Contract met Bedrijf BV', 'heellang', 'رسالة من البلدية', 'Antwoord van de afdeling'],
  ...['Aldus ondertekend te Voorbeeldstad', 'vanaf mei hangt er een camera'],
  ...['brief van 3 maart.pdf', 'IMG_0412.HEIC'],
];
