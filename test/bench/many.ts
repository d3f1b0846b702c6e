/**
 * `npm run bench:many`: how soon the dossier can be used when it holds a thousand captures. They come in
 * through a backup, as a person would bring them; then the page is opened five times in each browser.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeptFile } from '../../src/backup/read-container.ts';
import type { Capture } from '../../src/domain/capture.ts';
import type { Entity } from '../../src/domain/dossier.ts';
import { asSha256, type BlobId, type DossierId } from '../../src/domain/ids.ts';
import { normalPassphrase } from '../../src/domain/passphrase.ts';
import { lockFile } from '../../src/hand-over/age-file.ts';
import type { BrowserKind, PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { chooseFile } from '../e2e/choose-file.ts';
import { openDossierPage } from '../e2e/dossier-page.ts';
import { launchOptions } from '../e2e/world.ts';
import { bytesOf, plainStream } from '../unit/backup/backups.ts';
import { aDossier, newId, recordRows } from './rows.ts';

const count = 1000;
const rounds = 5;
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

async function backupFile(): Promise<Uint8Array> {
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

async function putBack(dossier: PageHandle, path: string): Promise<void> {
  await dossier.click('[data-action=put-back]');
  await chooseFile(dossier, 'input[name=backup-file]', path);
  await dossier.click('[data-action=choose-backup]');
  await dossier.type('input[name=backup-passphrase]', passphrase);
  await dossier.click('[data-action=restore-backup]');
  await dossier.waitFor('[data-task=restore-restored]', 300_000);
}

/** From the birth of the page until the records stand in it and it answers. */
const openMs = (dossier: PageHandle): Promise<number> =>
  dossier.evaluate(async () => {
    const isThere = () => document.querySelector('[data-record]') !== null;
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    return performance.now();
  });

async function bench(kind: BrowserKind, path: string): Promise<void> {
  const driver = await launch(kind, launchOptions(kind));
  const first = await openDossierPage(driver);
  await putBack(first, path);
  await first.close();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const dossier = await driver.extensionPage('src/ui/dossier/index.html');
    times.push(await openMs(dossier));
    await dossier.close();
  }
  const [, , median = Number.NaN] = times.toSorted((a, b) => a - b);
  console.log(`${kind}: dossier with ${count} captures usable ${Math.round(median)} ms`);
  await driver.close();
}

const folder = mkdtempSync(join(tmpdir(), 'kantlijn-many-'));
try {
  const path = join(folder, 'notities.age');
  writeFileSync(path, await backupFile());
  await bench('chromium', path);
  await bench('firefox', path);
} finally {
  rmSync(folder, { recursive: true });
}
