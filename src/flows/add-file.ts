/**
 * The person adds a letter, a photo or an e-mail to a report: the bytes as they are, a copy that can be
 * printed, and the dates that stand in it. All of it is kept, or nothing.
 */
import {
  type AddedFile,
  type AddedMediaType,
  type FileSort,
  type FoundDate,
  sealAddedFile,
} from '../domain/added-file.ts';
import type { Artefact } from '../domain/capture.ts';
import type { AddFileError } from '../domain/codes.ts';
import type { CopyFacts, MakeCopy } from '../domain/copy-piece.ts';
import { findDates } from '../domain/find-dates.ts';
import type { RecordId } from '../domain/ids.ts';
import { mediaTypeOf } from '../domain/media-type.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import { type DossierRecord, isReport } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, heads } from '../domain/revision.ts';
import type { Bytes } from '../storage/blobs.ts';
import { captureLock, recordLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { recordHistory } from '../storage/records.ts';
import { saveEntities } from '../storage/save-entities.ts';
import type { SealPorts } from './answer-draft.ts';
import { filesOfRecord } from './file-content.ts';
import { type DigestPorts, openShelf, type Shelf } from './keep-artefact.ts';
import { type KeptCopy, keepCopy, type OnProgress } from './keep-copy.ts';

export type AddFilePorts = SealPorts &
  DigestPorts & {
    readonly makeCopy: MakeCopy;
    readonly signal: AbortSignal;
    readonly onProgress: OnProgress;
  };

type Added = Result<AddedFile, AddFileError>;

/** In bytes. What is larger takes more memory than an old laptop has. */
const largest = 100 * 1024 * 1024;

/** The file as it now belongs to the record. On any error nothing of it stays behind. */
export async function addFile(
  store: Store,
  recordId: RecordId,
  file: File,
  ports: AddFilePorts,
): Promise<Added> {
  if (file.size > largest) return fail('added-file-too-large');
  const bytes = await bytesOf(file);
  if (bytes === null) return fail('file-not-read');
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return fail('kind-not-known');
  const given = { recordId, title: titleOf(file.name), bytes, mediaType };
  return withLock(captureLock, () => addWhole(store, given, ports), 'shared');
}

/** `null` when it cannot be read: it was moved, or lies on a disk that is gone. */
async function bytesOf(file: Blob): Promise<Bytes | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null; // Browsers say no more than that.
  }
}

const longestTitle = 120;

/** The name of the file, without its ending. */
const titleOf = (name: string): string =>
  [...(name.replace(/\.[^.\s]{1,5}$/, '').trim() || name)].slice(0, longestTitle).join('');

type Given = {
  readonly recordId: RecordId;
  readonly title: string;
  readonly bytes: Bytes;
  readonly mediaType: AddedMediaType;
};

async function addWhole(store: Store, given: Given, ports: AddFilePorts): Promise<Added> {
  // Looked at before the work is done, and once more when it is.
  const before = await homeOf(store, given.recordId, await ports.sha256(given.bytes));
  if (!before.ok) return before;
  const shelf = openShelf(store, ports);
  try {
    const added = await addOn(shelf, store, given, ports);
    if (!added.ok) await shelf.clear();
    return added;
  } catch (error) {
    await shelf.clear();
    throw error;
  }
}

/** The record, when it is there and does not have these bytes yet. */
async function homeOf(
  store: Store,
  recordId: RecordId,
  sha256: string,
): Promise<Result<DossierRecord, 'not-found' | 'already-added'>> {
  const record = heads(await recordHistory(store, recordId)).at(-1);
  if (!record || !isReport(record)) return fail('not-found');
  const files = await filesOfRecord(store, recordId);
  return files.some(({ file }) => file.sha256 === sha256) ? fail('already-added') : ok(record);
}

async function addOn(
  shelf: Shelf,
  store: Store,
  given: Given,
  ports: AddFilePorts,
): Promise<Added> {
  const { bytes, mediaType, recordId } = given;
  const original = await shelf.keep({ role: 'original', number: 1, mediaType }, [bytes]);
  if (!original.ok) return fail('storage-full');
  const copy = await keepCopy(
    ports.makeCopy({ bytes, mediaType }, ports.signal),
    shelf,
    ports.onProgress,
  );
  if (!copy.ok) return copy;
  if (ports.signal.aborted) return fail('cancelled');
  const kept = { given, original: original.value, copy: copy.value };
  return withLock(recordLock(recordId), () => commit(store, kept, ports));
}

type KeptFiles = {
  readonly given: Given;
  readonly original: Artefact;
  readonly copy: KeptCopy;
};

async function commit(store: Store, kept: KeptFiles, ports: AddFilePorts): Promise<Added> {
  const home = await homeOf(store, kept.given.recordId, kept.original.sha256);
  if (!home.ok) return home;
  const added = await sealed(kept, home.value, ports);
  const saved = await saveEntities(store, [added, copyOf(kept, home.value, ports)]);
  return saved.ok ? ok(added) : saved;
}

function sealed(
  { given, original, copy: { facts } }: KeptFiles,
  { dossierId, id: recordId }: DossierRecord,
  ports: AddFilePorts,
): Promise<AddedFile> {
  const header = firstRevision(ports.newId<AddedFile['id']>(), dossierId, ports);
  const content = {
    recordId,
    title: given.title,
    sort: sortOf(given.mediaType),
    file: original,
    pageCount: facts.pageCount,
    addedAt: header.revisedAt,
    tellsPlace: facts.tellsPlace,
    found: datesIn(facts),
    events: [],
    standing: 'in-pack',
  } as const;
  return sealAddedFile(header, content, ports.commitJson);
}

/** What the bytes make likely; the person may say otherwise. */
function sortOf(mediaType: AddedMediaType): FileSort {
  if (mediaType === 'message/rfc822') return 'email';
  return mediaType === 'application/pdf' ? 'document' : 'photo';
}

/** In the text first: what a file says of itself is about the file, and not about what it tells. */
const datesIn = ({ texts, dates }: CopyFacts): FoundDate[] => [...findDates(texts ?? []), ...dates];

const copyOf = (
  { original, copy: { files, facts } }: KeptFiles,
  { dossierId }: DossierRecord,
  ports: AddFilePorts,
): PrintCopy => ({
  ...firstRevision(ports.newId<PrintCopy['id']>(), dossierId, ports),
  kind: 'print-copy',
  of: original.blobId,
  pageCount: facts.pageCount,
  ...files,
  notes: facts.notes,
});
