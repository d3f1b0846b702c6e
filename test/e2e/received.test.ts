/** A pack that was made in one browser is opened in a new one: as one's own, from somebody else, and damaged. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../src/domain/pack.ts';
import { savePack } from '../demo/journey.ts';
import type { BrowserKind, Driver, PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { inFolder } from '../unit/pack/readers.ts';
import { chooseFile } from './choose-file.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed, openReview } from './pack-steps.ts';
import { reportPage } from './page-report.ts';
import { inEachBrowser, launchOptions } from './world.ts';

const note = 'Er hing een camera. Zwaluwstaartverbinding.';

/** Makes a pack for whom it is; with `cut`, its first own sentence is left out. */
async function packFor(
  driver: Driver,
  dossier: PageHandle,
  edition: Edition,
  cut = false,
): Promise<string> {
  await openReview(dossier, edition);
  if (cut) await leaveOutFirst(dossier);
  await buildReviewed(dossier);
  const path = await savePack(driver, dossier);
  await dossier.click('[data-action=close-pack]');
  return path;
}

/** What touches nothing is folded away. */
async function leaveOutFirst(dossier: PageHandle): Promise<void> {
  await dossier.click('[data-touched] summary');
  await dossier.click('[data-sentence] input[value=leave-out]');
  await dossier.waitFor('[data-sentence] input[value=leave-out]:checked');
}

async function look(dossier: PageHandle, path: string): Promise<string> {
  await dossier.click('[data-action=open-pack]');
  await chooseFile(dossier, 'input[name=pack-files]', path);
  await dossier.click('[data-action=look-at-pack]');
  await dossier.waitFor('[data-task=import-looked]', 60_000);
  return dossier.text('[data-task=import-looked]');
}

async function takeOver(dossier: PageHandle, maker: 'own' | 'received'): Promise<string> {
  await dossier.click(`[data-action=take-${maker}]`);
  await dossier.waitFor('[data-task=import-taken]', 60_000);
  const words = await dossier.text('[data-task=import-taken]');
  await dossier.click('[data-action=close-import]');
  return words;
}

const countRecords = (dossier: PageHandle) =>
  dossier.evaluate(() => document.querySelectorAll('[data-record]').length);

const countBroken = () => document.querySelectorAll('[data-damaged]').length;

async function inNewProfile(
  kind: BrowserKind,
  work: (driver: Driver, dossier: PageHandle) => Promise<void>,
): Promise<void> {
  const driver = await launch(kind, launchOptions(kind));
  try {
    await work(driver, await openDossierPage(driver));
  } finally {
    await driver.close();
  }
}

/** What changes with the log, which tells that the dossier came back, and goes on with a key of its own. */
const followsLog = /data\/(audit\.jsonl|seals\.jsonl|ro-crate-metadata\.json)$/;

/** Every other file of the pack with its fingerprint. */
const listed = (pack: string): string[] =>
  openPack(pack)
    .text('manifest-sha256.txt')
    .split('\n')
    .filter((line) => !followsLog.test(line));

inEachBrowser((world) => {
  beforeAll(() => reportPage(world(), { note }));

  test('one’s own full pack brings everything back, and makes the same packs', async () => {
    const { driver, kind } = world();
    const dossier = await openDossierPage(driver);
    const full = await packFor(driver, dossier, 'full');
    const before = listed(await packFor(driver, dossier, 'organisation'));
    await inNewProfile(kind, async (second, other) => {
      const seen = await look(other, full);
      expect(seen).toContain('Ja, het pakket is heel');
      expect(seen).toContain('Met de sleutel');
      expect(seen).toContain('Er is geen tijdstempel');
      expect(await countRecords(other)).toBe(0);
      expect(await takeOver(other, 'own')).toContain('1 melding is overgenomen.');
      await other.waitFor('img.screenshot');
      expect(await other.text('main')).toContain(note);
      expect(await other.text('main')).not.toContain('Uit een ontvangen pakket');
      expect(listed(await packFor(second, other, 'organisation'))).toEqual(before);
    });
  });

  test('of a pack from somebody else it shows where it came from, and what was left out stays out', async () => {
    const { driver, kind } = world();
    const dossier = await openDossierPage(driver);
    const pack = await packFor(driver, dossier, 'organisation', true);
    await inNewProfile(kind, async (_second, other) => {
      await look(other, pack);
      expect(await takeOver(other, 'received')).toContain('1 melding is overgenomen.');
      const shown = await other.text('main');
      expect(shown).toContain('Uit een ontvangen pakket');
      expect(shown).toContain('Zwaluwstaartverbinding.');
      expect(shown).not.toContain('Er hing een camera.');
      await look(other, pack);
      expect(await takeOver(other, 'received')).toContain('Dit pakket was hier al overgenomen.');
      expect(await countRecords(other)).toBe(1);
    });
  });

  test('a damaged pack says what is wrong, and cannot be taken over', async () => {
    const { driver, kind } = world();
    const dossier = await openDossierPage(driver);
    const pack = readFileSync(await packFor(driver, dossier, 'authority'));
    const at = Math.floor(pack.length / 2);
    pack[at] = (pack[at] ?? 0) ^ 1;
    await inFolder(async (folder) => {
      const path = join(folder, 'bewijspakket.zip');
      writeFileSync(path, pack);
      await inNewProfile(kind, async (_second, other) => {
        const seen = await look(other, path);
        expect(seen).toContain('Dit pakket kan niet worden overgenomen. Er is niets veranderd.');
        await other.waitFor('[data-finding]');
        const buttons = () => document.querySelectorAll('[data-action^=take-]').length;
        expect(await other.evaluate(buttons)).toBe(0);
        await other.click('[data-action=close-import]');
        expect(await countRecords(other)).toBe(0);
      });
    });
  });

  test.each([0, 150])(
    'killed %i ms after it began to be taken over, nothing is half done, and it can be done again',
    async (waitMs) => {
      const { driver, kind } = world();
      const pack = await packFor(driver, await openDossierPage(driver), 'full');
      let other = await launch(kind, launchOptions(kind));
      try {
        const dossier = await openDossierPage(other);
        await look(dossier, pack);
        await dossier.click('[data-action=take-own]');
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        await other.kill();
        other = await other.relaunch();
        const again = await openDossierPage(other);
        expect([0, 1]).toContain(await countRecords(again));
        expect(await again.evaluate(countBroken)).toBe(0);
        await look(again, pack);
        await takeOver(again, 'own');
        expect(await countRecords(again)).toBe(1);
        await again.waitFor('img.screenshot');
      } finally {
        await other.close();
      }
    },
  );
});
