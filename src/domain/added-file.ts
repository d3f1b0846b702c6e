/**
 * Toegevoegd stuk: a letter, a photo or an e-mail that the person adds to a report. Its bytes are kept as
 * they were; what is shown and printed is a copy (`print-copy.ts`).
 */
import type { ApproximateDate } from './approximate-date.ts';
import type { Artefact } from './capture.ts';
import type { AddedFileId, RecordId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Revision } from './revision.ts';
import type { Commit, Seal } from './seal.ts';

/** What the person says that it is. */
export const fileSorts = ['letter', 'email', 'photo', 'document'] as const;
export type FileSort = (typeof fileSorts)[number];

/** What can be added, by the first bytes of the file and not by its name. */
export const addedMediaTypes = [
  'application/pdf',
  'message/rfc822',
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/heic',
] as const;
export type AddedMediaType = (typeof addedMediaTypes)[number];

/** A date that stands in the file, offered and not yet believed. */
export type FoundDate = {
  readonly date: ApproximateDate;
  /** What the file says of itself may be wrong in another way than what is written in it. */
  readonly from: 'text' | 'properties';
  /** From 1; `null` for what the file says of itself. */
  readonly page: number | null;
  /** The words around it, or the name of the property: `CreationDate`. */
  readonly words: string;
};

/** What the date is of. */
export const fileEventKinds = [
  'dated',
  'sent',
  'received',
  'signed',
  'in-force',
  'shared-since',
  'made',
  'photographed',
  'other',
] as const;
export type FileEventKind = (typeof fileEventKinds)[number];

/** A date that the person took over for the chronology. */
export type FileEvent = {
  readonly what: FileEventKind;
  readonly date: ApproximateDate;
  /** Where it stands in the file, from 1; `null` when it stands nowhere in it. */
  readonly page: number | null;
  /** What stands there, as it was found or typed. */
  readonly words: string;
};

/** Whether the date is one that the file says of itself, and not one that stands in it. */
export const isFromProperties = (
  { date, words, page }: FileEvent,
  { found }: Pick<AddedFile, 'found'>,
): boolean =>
  page === null &&
  found.some((one) => one.from === 'properties' && one.date === date && one.words === words);

/** The date of that kind that was taken over; `null` when there is none, or more than one. */
export function onlyDate(
  { events }: Pick<AddedFile, 'events'>,
  what: FileEventKind,
): ApproximateDate | null {
  const dates = new Set(events.filter((event) => event.what === what).map(({ date }) => date));
  const [date] = dates;
  return dates.size === 1 && date !== undefined ? date : null;
}

/** What was taken out keeps its number: a letter that was sent may name it. */
export const fileStandings = ['in-pack', 'taken-out'] as const;

export type AddedFile = Revision<AddedFileId> & {
  readonly kind: 'added-file';
  readonly recordId: RecordId;
  /** As the person calls it: at first the name of the file, without its ending. */
  readonly title: string;
  readonly sort: FileSort;
  /** The bytes as they were added; its role is `original`. */
  readonly file: Artefact;
  /** From 1. Of an e-mail and a picture 1. */
  readonly pageCount: number;
  /** Its number comes after those of all that was there before. */
  readonly addedAt: Instant;
  /** The file says where it was made. A pack then holds the copy without that, and not the file. */
  readonly tellsPlace: boolean;
  readonly found: readonly FoundDate[];
  readonly events: readonly FileEvent[];
  readonly standing: (typeof fileStandings)[number];
  readonly seal: Seal;
};

/** What an added file says, apart from which version it is and how it was sealed. */
export type AddedFileContent = Omit<AddedFile, keyof Revision<AddedFileId> | 'kind' | 'seal'>;

/** The sealed version that `header` names and that says `content`. */
export async function sealAddedFile(
  header: Revision<AddedFileId>,
  content: AddedFileContent,
  commit: Commit,
): Promise<AddedFile> {
  const { id, rev, revisedAt } = header;
  return {
    ...header,
    kind: 'added-file',
    ...content,
    seal: {
      sealedAt: revisedAt,
      content: await commit({ id, rev, ...content }),
      artefacts: [content.file.commitment],
    },
  };
}
