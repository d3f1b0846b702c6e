/** The locked file round a backup: age with one passphrase, so that it can be opened without this program too. */
import { fail, type Result } from '../domain/result.ts';
import { type AgeShut, unlockFile } from '../hand-over/age-file.ts';

export type ShutReason =
  | 'not-a-backup'
  | 'backup-newer'
  | 'backup-wrong-passphrase'
  | 'backup-damaged';

/**
 * What is inside, by the first of `passphrases` that fits. The stream fails when a byte was changed or
 * the end is missing: what came before is not to be used then.
 */
export async function unlockBackup(
  file: Blob,
  passphrases: readonly string[],
): Promise<Result<ReadableStream<Uint8Array>, ShutReason>> {
  const opened = await unlockFile(file, { passphrases, secrets: [] });
  return opened.ok ? opened : fail(reasonFor(opened.error));
}

/** A lock of another kind is on no backup. */
function reasonFor(shut: AgeShut): ShutReason {
  switch (shut) {
    case 'age-newer':
      return 'backup-newer';
    case 'age-wrong-passphrase':
    case 'age-needs-passphrase':
      return 'backup-wrong-passphrase';
    case 'age-damaged':
    case 'age-cut-off':
      return 'backup-damaged';
    default:
      return 'not-a-backup';
  }
}
