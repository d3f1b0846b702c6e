/** A backup made in one browser comes back in the other, through the real screens and real files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makePack } from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { BrowserKind, Driver, PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { startSite } from '../site/server.ts';
import { hasAge, openWithAge } from '../support/age-command.ts';
import { inFolder } from '../unit/pack/readers.ts';
import { chooseFile } from './choose-file.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { reportPage } from './page-report.ts';
import { bothBrowsers, inEachBrowser, launchOptions } from './world.ts';

type Backup = { readonly path: string; readonly passphrase: string };

async function backUp(driver: Driver, dossier: PageHandle): Promise<Backup> {
  await dossier.click('[data-action=make-backup]');
  const passphrase = (await dossier.text('[data-passphrase]')).trim();
  await dossier.click('[data-action=build-backup]');
  await dossier.waitFor('a[data-action=save-backup]', 60_000);
  await dossier.click('a[data-action=save-backup]');
  const path = await driver.waitForDownload(30_000);
  await dossier.click('[data-action=close-backup]');
  return { path, passphrase };
}

async function askBack(dossier: PageHandle, { path, passphrase }: Backup): Promise<void> {
  await dossier.click('[data-action=put-back]');
  await chooseFile(dossier, 'input[name=backup-file]', path);
  await dossier.click('[data-action=choose-backup]');
  await dossier.type('input[name=backup-passphrase]', passphrase);
  await dossier.click('[data-action=restore-backup]');
}

async function putBack(dossier: PageHandle, backup: Backup): Promise<string> {
  await askBack(dossier, backup);
  await dossier.waitFor('[data-task=restore-restored]', 60_000);
  const words = await dossier.text('[data-task=restore-restored]');
  await dossier.click('[data-action=close-restore]');
  return words;
}

const countRecords = (dossier: PageHandle) =>
  dossier.evaluate(() => document.querySelectorAll('[data-record]').length);

const countBroken = (dossier: PageHandle) =>
  dossier.evaluate(() => document.querySelectorAll('[data-damaged]').length);

/** The lines of the manifest about captures: path and fingerprint of every kept file. */
const capturesIn = (pack: string) =>
  openPack(pack)
    .text('manifest-sha256.txt')
    .split('\n')
    .filter((line) => line.includes('data/captures/'))
    .toSorted();

async function launched<T>(kind: BrowserKind, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = await launch(kind, launchOptions(kind));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

const ways = [
  ['chromium', 'firefox'],
  ['firefox', 'chromium'],
] as const;

describe.skipIf(!bothBrowsers)('from browser to browser', () => {
  test.each(ways)(
    'what was kept in %s comes back in %s, and makes the same pack',
    async (from, to) => {
      const site = await startSite();
      try {
        await launched(from, async (first) => {
          await reportPage({ driver: first, site }, { note: 'Eerste notitie' });
          await reportPage({ driver: first, site }, { note: 'Tweede notitie' });
          const dossier = await openDossierPage(first);
          const before = capturesIn(await makePack(first, dossier, sender));
          expect(before.length).toBeGreaterThan(6);
          await dossier.click('[data-action=close-pack]');
          const { path, passphrase } = await backUp(first, dossier);
          expect(basename(path)).toMatch(/^notities-\d{8}\.age$/);
          await launched(to, async (second) => {
            const other = await openDossierPage(second);
            const typed = passphrase.toLowerCase().replaceAll('-', ' ');
            const words = await putBack(other, { path, passphrase: typed });
            expect(words).toContain('2 meldingen zijn teruggezet.');
            await other.waitFor('img.screenshot');
            expect(await countRecords(other)).toBe(2);
            expect(await other.text('main')).toContain('Eerste notitie');
            expect(capturesIn(await makePack(second, other, sender))).toEqual(before);
          });
        });
      } finally {
        await site.close();
      }
    },
  );
});

inEachBrowser((world, turn) => {
  let backup: Backup | null = null;
  const theBackup = (): Backup => {
    if (backup === null) throw new Error('no backup was made');
    return backup;
  };
  const reminder = { text: 'Maak een reservekopie. Verwijdert u de uitbreiding' };
  const isReminded = (page: PageHandle) =>
    page.evaluate(() => document.querySelector('[data-reminder]') !== null);

  test('a quiet line asks for a backup until there is one, and after every new report', async () => {
    const { driver } = world();
    expect(await isReminded(await openDossierPage(driver))).toBe(false);
    await reportPage(world(), { note: 'Zwaluwstaartverbinding' });
    const dossier = await openDossierPage(driver);
    await dossier.waitFor(reminder);
    backup = await backUp(driver, dossier);
    expect(await isReminded(dossier)).toBe(false);
    expect(await isReminded(await openDossierPage(driver))).toBe(false);
    await reportPage(world(), { note: 'Later' });
    await (await openDossierPage(driver)).waitFor(reminder);
  });

  test('the file opens with age alone, and holds what its description says', async () => {
    if (!hasAge) return;
    const { path, passphrase } = theBackup();
    await inFolder((folder) => {
      const target = join(folder, 'notities');
      openWithAge(path, target, passphrase);
      const { rows, files } = readAsDescribed(readFileSync(target));
      expect(rows.map(({ kind }) => kind).toSorted()).toEqual(
        expect.arrayContaining(['annotation', 'capture', 'dossier', 'record']),
      );
      expect(JSON.stringify(rows)).toContain('Zwaluwstaartverbinding');
      expect(files.map(({ isWhole }) => isWhole)).not.toContain(false);
      expect(files.length).toBeGreaterThan(2);
    });
  });

  test('a wrong passphrase and a file of another kind are explained, and can be corrected', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    const before = await countRecords(dossier);
    await askBack(dossier, { path: anotherFile, passphrase: 'maakt niet uit' });
    await dossier.waitFor({ text: 'Dit bestand is geen reservekopie van Kantlijn.' });
    await dossier.click('[data-action=cancel]');
    await askBack(dossier, { ...theBackup(), passphrase: 'een andere wachtzin' });
    await dossier.waitFor({ text: 'Deze wachtzin past niet bij dit bestand.' });
    await dossier.type('input[name=backup-passphrase]', theBackup().passphrase);
    await dossier.click('[data-action=restore-backup]');
    await dossier.waitFor({ text: '1 melding stond hier al.' });
    expect(await countRecords(dossier)).toBe(before);
    await dossier.close();
  });

  test.each(turn([0, 150]))(
    'killed %i ms after it began to put back, nothing is half done, and it can be done again',
    async (waitMs) => {
      const { kind } = world();
      let driver = await launch(kind, launchOptions(kind));
      try {
        const dossier = await openDossierPage(driver);
        await askBack(dossier, theBackup());
        await dossier.waitFor('progress[value], [data-task=restore-restored]', 60_000);
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        await driver.kill();
        driver = await driver.relaunch();
        const again = await openDossierPage(driver);
        expect([0, 1]).toContain(await countRecords(again));
        expect(await countBroken(again)).toBe(0);
        await putBack(again, theBackup());
        expect(await countRecords(again)).toBe(1);
        await again.waitFor('img.screenshot');
      } finally {
        await driver.close();
      }
    },
  );
});

const anotherFile = join(import.meta.dirname, '../../README.md');

type Row = { readonly kind: string };

/** Reads the inside as `src/backup/README.md` describes it, with nothing of our own. */
function readAsDescribed(inside: Buffer) {
  let at = 0;
  const line = () => {
    const end = inside.indexOf(0x0a, at);
    const value = JSON.parse(inside.toString('utf8', at, end));
    at = end + 1;
    return value;
  };
  const header = line();
  expect(header).toMatchObject({ format: 'kantlijn-backup', version: 2, damagedRows: 0 });
  const rows: Row[] = Array.from({ length: header.rows }, () => line().entity);
  const log = line();
  expect(log.kind).toBe('log');
  expect(log.batch.lines.length).toBeGreaterThan(2);
  expect(JSON.stringify(log)).not.toContain('"secret"');
  const files: { readonly isWhole: boolean }[] = [];
  for (let mark = line(); ; mark = line()) {
    if (mark.kind === 'end') {
      expect(mark.blobs).toBe(files.length);
      expect(at).toBe(inside.byteLength);
      return { rows, files };
    }
    const bytes = inside.subarray(at, at + mark.byteLength);
    const digest = createHash('sha256').update(bytes).digest('hex');
    files.push({ isWhole: digest === mark.sha256 && inside[at + mark.byteLength] === 0x0a });
    at += mark.byteLength + 1;
  }
}
