/** What backups need of the browser and the store. The lock itself is loaded when it is needed. */
import { newBackupPassphrase } from '../../backup/passphrase.ts';
import { now } from '../../platform/clock.ts';
import { sha256 } from '../../platform/digest.ts';
import { keepLastBackup, readLastBackup } from '../../platform/last-backup.ts';
import { report } from '../../platform/report.ts';
import { software } from '../../platform/software.ts';
import { withStore } from '../../storage/use-store.ts';
import type { BackupPorts } from './backup-model.ts';

export const backupPorts: BackupPorts = {
  newPassphrase: newBackupPassphrase,
  makeBackup: (passphrase, signal, onProgress) =>
    withStore(async (store) => {
      const { makeBackup } = await import('../../flows/make-backup.ts');
      const ports = { now, software: software(), sha256, signal, onProgress };
      return makeBackup(store, passphrase, ports);
    }),
  restoreBackup: (file, typed, signal, onProgress) =>
    withStore(async (store) => {
      const { restoreBackup } = await import('../../flows/restore-backup.ts');
      return restoreBackup(store, file, typed, { sha256, signal, onProgress });
    }),
  addressOf: (file) => URL.createObjectURL(file),
  releaseAddress: (url) => URL.revokeObjectURL(url),
  lastBackup: readLastBackup,
  keepLastBackup,
  report,
};
