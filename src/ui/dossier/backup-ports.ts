/** What backups need of the browser and the store. The lock itself is loaded when it is needed. */
import { newBackupPassphrase } from '../../backup/passphrase.ts';
import { now } from '../../platform/clock.ts';
import { sha256 } from '../../platform/digest.ts';
import { keepLastBackup, readLastBackup } from '../../platform/last-backup.ts';
import { report } from '../../platform/report.ts';
import { software } from '../../platform/software.ts';
import { isStorageUnlimited } from '../../platform/storage-rights.ts';
import { evictionRisk } from '../../storage/eviction.ts';
import { vault } from '../shared/vault.ts';
import type { BackupPorts } from './backup-model.ts';

const { withStore } = vault;

/** What lies in memory only leaves no trace, not even of when it was saved elsewhere. */
const isInMemory = async () => (await vault.mode()) === 'memory';

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
  keepLastBackup: async (moment) => {
    if (!(await isInMemory())) await keepLastBackup(moment);
  },
  mayBeEvicted: async () => (await evictionRisk(isStorageUnlimited)) === 'possible',
  report,
};
