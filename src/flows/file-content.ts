/** The rows of an added file: the ones that belong to a record, and the newest one of a file. */
import type { AddedFile, AddedFileContent } from '../domain/added-file.ts';
import type { AddedFileId, RecordId } from '../domain/ids.ts';
import { heads } from '../domain/revision.ts';
import type { Store } from '../storage/open.ts';
import { rowsTagged } from '../storage/rows.ts';

/** The newest version of each, taken out or not. */
export async function filesOfRecord(store: Store, recordId: RecordId): Promise<AddedFile[]> {
  const { entities } = await rowsTagged(await store.session(), [`record=${recordId}`]);
  return heads(entities.filter((entity) => entity.kind === 'added-file'));
}

/** `null` when there is no such file, or not any more. */
export async function newestFile(store: Store, id: AddedFileId): Promise<AddedFile | null> {
  const { entities } = await rowsTagged(await store.session(), [`id=${id}`]);
  return heads(entities.filter((entity) => entity.kind === 'added-file')).at(-1) ?? null;
}

/** What a file says, as its next version may say it too. */
export function contentOfFile(added: AddedFile): AddedFileContent {
  const { recordId, title, sort, file, pageCount, addedAt, tellsPlace } = added;
  const { found, events, standing } = added;
  return {
    ...{ recordId, title, sort, file, pageCount, addedAt, tellsPlace },
    ...{ found, events, standing },
  };
}
