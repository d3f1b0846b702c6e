/**
 * From a locked file to everything that was kept. Kept files are written first, while sweeping waits;
 * the rows that name them follow in one write. So whatever ends it halfway, nothing has changed.
 */
import { unlockBackup } from '../backup/age-file.ts';
import { BackupFault } from '../backup/backup-fault.ts';
import { passphrasesFor } from '../backup/passphrase.ts';
import { planRestore, type RestorePlan } from '../backup/plan-restore.ts';
import { type Container, readContainer } from '../backup/read-container.ts';
import type { Lost } from '../domain/backup.ts';
import type { RestoreError } from '../domain/codes.ts';
import type { Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isGoneFile } from '../hand-over/gone-file.ts';
import { watched } from '../hand-over/streams.ts';
import type { Bytes } from '../storage/blobs.ts';
import { captureLock, restoreLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { saveEntities } from '../storage/save-entities.ts';
import { presentIn } from './present-in.ts';
import { restoreFiles } from './restore-files.ts';

export type Restored = Pick<
  RestorePlan,
  'restored' | 'unchanged' | 'staysRemoved' | 'isAllInBackup'
> & {
  readonly madeAt: Instant;
  readonly lost: readonly Lost[];
  /** Rows that were damaged already when the backup was made. */
  readonly damagedBefore: number;
};

export type RestorePorts = {
  readonly sha256: (bytes: Bytes) => Promise<Sha256>;
  readonly signal: AbortSignal;
  /** Bytes of the file read, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

/** What came back and what did not; on any error nothing is other than before. */
export const restoreBackup = (
  store: Store,
  file: Blob,
  typed: string,
  ports: RestorePorts,
): Promise<Result<Restored, RestoreError>> =>
  withLock(restoreLock, async () => {
    try {
      return await openAndPutBack(store, file, typed, ports);
    } catch (error) {
      return fail(codeOf(error, ports.signal));
    }
  });

async function openAndPutBack(
  store: Store,
  file: Blob,
  typed: string,
  ports: RestorePorts,
): Promise<Result<Restored, RestoreError>> {
  const plain = await unlockBackup(file, passphrasesFor(typed));
  if (!plain.ok) return plain;
  const progress = (done: number) => ports.onProgress(Math.min(done, file.size), file.size);
  const stream = watched(plain.value, progress, ports.signal);
  const backup = await readContainer(stream, file.size);
  return withLock(captureLock, () => putBack(store, backup, ports), 'shared');
}

/** The code for what was thrown. What is neither the file nor the person is thrown on. */
function codeOf(error: unknown, signal: AbortSignal): RestoreError {
  if (signal.aborted) return 'cancelled';
  if (error instanceof BackupFault) return error.code;
  if (isGoneFile(error)) return 'backup-unreadable';
  throw error;
}

async function putBack(
  store: Store,
  backup: Container,
  ports: RestorePorts,
): Promise<Result<Restored, RestoreError>> {
  const plan = planRestore(await presentIn(store), backup.entities);
  const files = await restoreFiles(store, backup.files(), plan.files, ports);
  if (!files.ok) return files;
  const { add, mend, drop } = plan;
  const remove = [...drop, ...mend.map(({ rev }) => rev)];
  const saved = await saveEntities(store, [...add, ...mend], {
    remove,
    from: { how: 'restored', log: backup.log },
  });
  if (!saved.ok) {
    await files.value.clear();
    return saved;
  }
  return ok(reportOf(backup, plan, files.value.lostPages));
}

const reportOf = (
  { header, lostRows }: Container,
  { restored, unchanged, staysRemoved, isAllInBackup }: RestorePlan,
  lostPages: readonly string[],
): Restored => ({
  madeAt: header.madeAt,
  restored,
  unchanged,
  staysRemoved,
  isAllInBackup,
  lost: [
    ...lostRows.map((place): Lost => ({ kind: 'row', place })),
    ...lostPages.map((page): Lost => ({ kind: 'file', page })),
  ],
  damagedBefore: header.damagedRows,
});
