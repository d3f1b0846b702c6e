/** Finds the copy for paper of a kept file. */
import type { BlobId, RevisionId } from '../domain/ids.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import type { Store } from './open.ts';
import { newestIn, rowsTagged } from './rows.ts';
import type { TagIndex } from './tag-index.ts';
import { refreshTags } from './tag-lists.ts';

/**
 * `null` when none was made yet. Of two, such as after a backup was put back, the one that was made first:
 * then the same dossier is printed the same everywhere.
 */
export async function findPrintCopy(store: Store, of: BlobId): Promise<PrintCopy | null> {
  const beside = store.beside?.copies.get(of);
  if (beside) return beside;
  const found = newestIn(await rowsTagged(await store.session(), [`copy-of=${of}`]));
  return found.find((entity) => entity.kind === 'print-copy') ?? null;
}

/** False when the file belongs to no row any more: then no copy of it may be kept either. */
export async function isStillKept(store: Store, blobId: BlobId): Promise<boolean> {
  const session = await store.session();
  await refreshTags(session);
  return isNamed(session.tags, blobId);
}

const isNamed = (tags: TagIndex, blobId: string): boolean =>
  tags.revsWith(`blob=${blobId}`).length > 0;

const copyWord = 'copy-of=';

/** Copies of files that belong to no row any more, such as when a record went while one was made. */
export const copiesWithoutSource = (tags: TagIndex): RevisionId[] =>
  tags.revsWith('kind=print-copy').filter((rev) => {
    const sources = tags.wordsOf(rev).filter((word) => word.startsWith(copyWord));
    return sources.every((word) => !isNamed(tags, word.slice(copyWord.length)));
  });
