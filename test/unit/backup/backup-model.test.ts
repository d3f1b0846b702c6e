/** The steps of a backup: what is shown after what, and what is forgotten when it is closed. */
import { expect, test, vi } from 'vitest';
import { noPeople } from '../../../src/domain/client.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type { Restored } from '../../../src/flows/restore-backup.ts';
import { BackupModel, type BackupPorts, isUnsaved } from '../../../src/ui/dossier/backup-model.ts';
import { contents, draft } from '../../gallery/facts.ts';
import { madeAt } from './backups.ts';

const made = { fileName: 'notities-20261125.age', file: new Blob(), madeAt, leftOut: 0 };
const file = new File([], made.fileName);
const result: Restored = {
  madeAt,
  restored: 1,
  unchanged: 0,
  staysRemoved: 0,
  isAllInBackup: true,
  lost: [],
  damagedBefore: 0,
};

function aModel(more: Partial<BackupPorts> = {}) {
  const ports: BackupPorts = {
    newPassphrase: () => 'EEN-TWEE',
    makeBackup: async () => ok(made),
    restoreBackup: async () => ok(result),
    addressOf: () => 'blob:1',
    releaseAddress: vi.fn(),
    lastBackup: async () => null,
    keepLastBackup: vi.fn(async () => {}),
    mayBeEvicted: async () => false,
    report: vi.fn(),
    ...more,
  };
  return { ports, backup: new BackupModel(ports) };
}

test('a backup counts as made when it is saved, not before', async () => {
  const { backup, ports } = aModel();
  backup.startMake();
  await backup.build('EEN-TWEE', 'EEN-TWEE');
  expect(backup.make.value).toEqual({ kind: 'ready', made, url: 'blob:1' });
  expect(ports.keepLastBackup).not.toHaveBeenCalled();
  await backup.saved(made);
  expect(ports.keepLastBackup).toHaveBeenCalledWith(madeAt);
  expect(backup.last.value).toBe(madeAt);
});

test('closing lets go of the file and the passphrase', async () => {
  const { backup, ports } = aModel();
  await backup.build('EEN-TWEE', 'EEN-TWEE');
  backup.close();
  expect(ports.releaseAddress).toHaveBeenCalledWith('blob:1');
  expect(JSON.stringify([backup.make.value, backup.restore.value])).toBe('[null,null]');
});

test('after a failure the passphrase that was written down is offered again', async () => {
  const { backup } = aModel({ makeBackup: async () => fail('storage-unavailable') });
  await backup.build('een eigen zin', 'EEN-TWEE');
  const code = 'storage-unavailable';
  expect(backup.make.value).toEqual({ kind: 'made-up', passphrase: 'EEN-TWEE', code });
});

test('a wrong passphrase keeps the file, and another fault asks for another file', async () => {
  const wrong = aModel({ restoreBackup: async () => fail('backup-wrong-passphrase') }).backup;
  await wrong.putBack(file, 'x');
  expect(wrong.restore.value).toMatchObject({ kind: 'unlock', file });
  const damaged = aModel({ restoreBackup: async () => fail('backup-damaged') }).backup;
  await damaged.putBack(file, 'x');
  expect(damaged.restore.value).toEqual({ kind: 'choose', code: 'backup-damaged' });
});

test('a fault of the program is reported and said, not swallowed', async () => {
  const fault = new Error('oops');
  const { backup, ports } = aModel({ restoreBackup: () => Promise.reject(fault) });
  await backup.putBack(file, 'x');
  expect(ports.report).toHaveBeenCalledWith(fault);
  expect(backup.restore.value).toEqual({ kind: 'choose', code: 'unexpected' });
});

test('what ends after it was stopped shows nothing any more', async () => {
  let heard: AbortSignal | null = null;
  const { backup } = aModel({
    restoreBackup: async (_file, _typed, signal, onProgress) => {
      heard = signal;
      backup.close();
      onProgress(1, 2);
      return ok(result);
    },
  });
  await backup.putBack(file, 'x');
  expect(heard).toMatchObject({ aborted: true });
  expect(backup.restore.value).toBeNull();
});

test('what came back counts as backed up only when nothing else is here', async () => {
  const whole = aModel();
  await whole.backup.putBack(file, 'x');
  expect(whole.ports.keepLastBackup).toHaveBeenCalledWith(madeAt);
  const mixed = aModel({ restoreBackup: async () => ok({ ...result, isAllInBackup: false }) });
  await mixed.backup.putBack(file, 'x');
  expect(mixed.ports.keepLastBackup).not.toHaveBeenCalled();
});

test('there is something to back up when a report or a draft is newer than the last backup', () => {
  const none = {
    contents: { ...contents, records: [] },
    letters: [],
    drafts: [],
    damaged: [],
    people: noPeople,
  };
  const at = (time: string) => instantOf(new Date(time));
  for (const loaded of [
    { ...none, contents },
    { ...none, drafts: [draft] },
  ]) {
    expect(isUnsaved(loaded, null)).toBe(true);
    expect(isUnsaved(loaded, at('2026-11-25T17:14:04.122Z'))).toBe(true);
    expect(isUnsaved(loaded, at('2026-11-25T17:14:04.123Z'))).toBe(false);
  }
  expect(isUnsaved(none, null)).toBe(false);
});
