/**
 * The copy for paper of a kept file: the one that lies there, or else a new one, which is kept. So the same
 * dossier gives the same document in every browser.
 */
import type { MakeCopy } from '../domain/copy-piece.ts';
import type { BlobId, DossierId } from '../domain/ids.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, type RevisionPorts } from '../domain/revision.ts';
import { readBlob } from '../storage/blobs.ts';
import { captureLock, printCopyLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { findPrintCopy, isStillKept } from '../storage/print-copies.ts';
import { saveEntities } from '../storage/save-entities.ts';
import { copyBeside } from './copy-beside.ts';
import { type DigestPorts, openShelf, type Shelf } from './keep-artefact.ts';
import { type CopyError, keepCopy } from './keep-copy.ts';

export type PrintCopyPorts = RevisionPorts &
  DigestPorts & { readonly makeCopy: MakeCopy; readonly signal: AbortSignal };

/** What is to be copied. */
export type CopySource = {
  readonly blobId: BlobId;
  readonly mediaType: string;
  readonly dossierId: DossierId;
};

export type Copied = Result<PrintCopy, CopyError | 'blob-damaged'>;

/** On any error nothing of the copy stays behind. Two windows that ask at once get the same one. */
export async function printCopyOf(
  store: Store,
  source: CopySource,
  ports: PrintCopyPorts,
): Promise<Copied> {
  const kept = await findPrintCopy(store, source.blobId);
  if (kept !== null) return ok(kept);
  if (store.beside?.files.has(source.blobId)) return copyBeside(store.beside, source, ports);
  return withLock(printCopyLock(source.blobId), () =>
    withLock(captureLock, () => makeIfMissing(store, source, ports), 'shared'),
  );
}

async function makeIfMissing(
  store: Store,
  source: CopySource,
  ports: PrintCopyPorts,
): Promise<Copied> {
  const kept = await findPrintCopy(store, source.blobId);
  if (kept !== null) return ok(kept);
  const shelf = openShelf(store, ports);
  try {
    const made = await make(store, source, { ...ports, shelf });
    if (!made.ok) await shelf.clear();
    return made;
  } catch (error) {
    await shelf.clear();
    throw error;
  }
}

async function make(
  store: Store,
  { blobId, mediaType, dossierId }: CopySource,
  ports: PrintCopyPorts & { readonly shelf: Shelf },
): Promise<Copied> {
  const bytes = await readBlob(store, blobId);
  if (!bytes.ok) return fail('blob-damaged');
  const pieces = ports.makeCopy({ bytes: bytes.value, mediaType }, ports.signal);
  const kept = await keepCopy(pieces, ports.shelf, () => {});
  if (!kept.ok) return kept;
  if (ports.signal.aborted) return fail('cancelled');
  const { files, facts } = kept.value;
  const { pageCount, notes } = facts;
  const header = firstRevision(ports.newId<PrintCopy['id']>(), dossierId, ports);
  const copy: PrintCopy = { kind: 'print-copy', ...header, of: blobId, pageCount, notes, ...files };
  // It may have been removed for good meanwhile; nobody would find a copy of it again.
  if (!(await isStillKept(store, blobId))) return fail('blob-damaged');
  const saved = await saveEntities(store, [copy]);
  return saved.ok ? ok(copy) : saved;
}
