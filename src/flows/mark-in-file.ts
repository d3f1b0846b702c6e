/** The person marks a passage in a letter, an e-mail or a photo that they added, or takes that back. */

import type { MarkError } from '../domain/codes.ts';
import type { FilePassage } from '../domain/file-passage.ts';
import type { AddedFileId, FilePassageId, RecordId } from '../domain/ids.ts';
import { isReport } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, heads, nextRevision, type RevisionPorts } from '../domain/revision.ts';
import { recordLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { recordHistory } from '../storage/records.ts';
import { newestIn, rowsTagged } from '../storage/rows.ts';
import { saveEntities } from '../storage/save-entities.ts';
import { newestFile } from './file-content.ts';
import { readAddedFile } from './read-added-file.ts';
import { type MarkedInFile, selectInFile } from './select-in-file.ts';

/** The passage, kept; the same one again when it was marked already. `not-found`: file or record is gone. */
export async function markInFile(
  store: Store,
  fileId: AddedFileId,
  marked: MarkedInFile,
  ports: RevisionPorts,
): Promise<Result<FilePassage, MarkError>> {
  const opened = await readAddedFile(store, fileId);
  if (!opened.ok) return opened;
  const { file } = opened.value;
  const described = selectInFile(opened.value, marked);
  if (described === null) return fail('nothing-marked');
  return ifReported(store, file.recordId, async () => {
    const before = (await passagesIn(store, fileId)).find((one) => isSamePlace(one, described));
    if (before) return ok(before);
    return save(store, {
      kind: 'file-passage',
      ...firstRevision(ports.newId<FilePassageId>(), file.dossierId, ports),
      recordId: file.recordId,
      fileId,
      createdAt: ports.now(),
      ...described,
      isWithdrawn: false,
    });
  });
}

/** Takes the passage away, or puts it back. It stays on disk either way. */
export const withdrawMark = (
  store: Store,
  { id, recordId, fileId }: Pick<FilePassage, 'id' | 'recordId' | 'fileId'>,
  isWithdrawn: boolean,
  ports: RevisionPorts,
): Promise<Result<FilePassage, 'not-found' | 'storage-full'>> =>
  ifReported(store, recordId, async () => {
    const passage = (await passagesOf(store, fileId)).find((one) => one.id === id);
    if (!passage || (await newestFile(store, fileId)) === null) return fail('not-found');
    if (passage.isWithdrawn === isWithdrawn) return ok(passage);
    return save(store, { ...passage, ...nextRevision(passage, ports), isWithdrawn });
  });

/** What `work` returns, within the lock of the record; `not-found` when that was taken away. */
const ifReported = <T, E extends string>(
  store: Store,
  recordId: RecordId,
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | 'not-found'>> =>
  withLock(recordLock(recordId), async () => {
    const record = heads(await recordHistory(store, recordId)).at(-1);
    return record && isReport(record) ? work() : fail('not-found');
  });

async function save(
  store: Store,
  passage: FilePassage,
): Promise<Result<FilePassage, 'storage-full'>> {
  const saved = await saveEntities(store, [passage]);
  return saved.ok ? ok(passage) : saved;
}

/** The newest version of each, withdrawn or not. */
async function passagesOf(store: Store, fileId: AddedFileId): Promise<FilePassage[]> {
  const found = newestIn(await rowsTagged(await store.session(), [`file=${fileId}`]));
  return found.filter((entity) => entity.kind === 'file-passage');
}

const passagesIn = async (store: Store, fileId: AddedFileId): Promise<FilePassage[]> =>
  (await passagesOf(store, fileId)).filter(({ isWithdrawn }) => !isWithdrawn);

type Described = Pick<FilePassage, 'selectors'>;

const isSamePlace = (one: Described, other: Described): boolean => placeOf(one) === placeOf(other);

/** `8-20 page=1`: the numbers by which it can be found. */
const placeOf = ({ selectors }: Described): string =>
  selectors
    .flatMap((selector) => {
      if (selector.type === 'TextPositionSelector') return `${selector.start}-${selector.end}`;
      return selector.type === 'FragmentSelector' ? selector.value : [];
    })
    .join(' ');
