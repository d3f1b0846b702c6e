/** A dossier of a thousand records and captures, as a backup that a person puts back. */
import { createHash } from 'node:crypto';
import type { KeptFile } from '../../src/backup/read-container.ts';
import type { Capture } from '../../src/domain/capture.ts';
import type { Entity } from '../../src/domain/dossier.ts';
import { asSha256, type BlobId, type DossierId } from '../../src/domain/ids.ts';
import { normalPassphrase } from '../../src/domain/passphrase.ts';
import { lockFile } from '../../src/hand-over/age-file.ts';
import type { PageHandle } from '../driver/driver.ts';
import { chooseFile } from '../e2e/choose-file.ts';
import { bytesOf, plainStream } from '../unit/backup/backups.ts';
import { aDossier, newId, recordRows } from './rows.ts';

export const count = 1000;
const passphrase = 'zeven zwarte zwanen zwemmen samen';

/** A small picture and a small page; the dossier is judged by how many there are. */
const fileLength = 20_000;

function kept(): KeptFile {
  const bytes = crypto.getRandomValues(new Uint8Array(fileLength));
  const sha256 = asSha256(createHash('sha256').update(bytes).digest('hex'));
  return { blob: { kind: 'blob', id: newId<BlobId>(), byteLength: fileLength, sha256 }, bytes };
}

const withFiles = (capture: Capture, files: readonly KeptFile[]): Capture => ({
  ...capture,
  artefacts: capture.artefacts.slice(0, files.length).map((artefact, index) => {
    const blob = files[index]?.blob;
    if (!blob) return artefact;
    return { ...artefact, blobId: blob.id, byteLength: blob.byteLength, sha256: blob.sha256 };
  }),
});

export async function backupFile(): Promise<Uint8Array> {
  const dossierId = newId<DossierId>();
  const files: KeptFile[] = [];
  const rows = Array.from({ length: count }, () =>
    recordRows(dossierId).map((row): Entity => {
      if (row.kind !== 'capture') return row;
      const own = [kept(), kept()];
      files.push(...own);
      return withFiles(row, own);
    }),
  ).flat();
  const plain = plainStream([aDossier(dossierId), ...rows], files);
  return bytesOf(
    await lockFile(plain, { kind: 'passphrase', passphrase: normalPassphrase(passphrase) }),
  );
}

export async function putBack(dossier: PageHandle, path: string): Promise<void> {
  await dossier.click('[data-action=put-back]');
  await chooseFile(dossier, 'input[name=backup-file]', path);
  await dossier.click('[data-action=choose-backup]');
  await dossier.type('input[name=backup-passphrase]', passphrase);
  await dossier.click('[data-action=restore-backup]');
  await dossier.waitFor('[data-task=restore-restored]', 300_000);
}
