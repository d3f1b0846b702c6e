/**
 * A pack for one adviser: their key as a picture, compared by its words; opened by them alone; and the receipt
 * that goes back and into the next pack.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { savePack } from '../demo/journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { chooseFile } from './choose-file.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed, openReview } from './pack-steps.ts';
import { reportPage } from './page-report.ts';
import { inEachBrowser, launchOptions } from './world.ts';

const note = 'Er hing een camera. Zwaluwstaartverbinding.';

async function saveFrom(driver: Driver, page: PageHandle, selector: string): Promise<string> {
  await page.waitFor(selector, 30_000);
  await page.click(selector);
  return driver.waitForDownload(30_000);
}

/** Opens the keys, and waits until they are there. */
async function openKeys(dossier: PageHandle): Promise<void> {
  await dossier.click('[data-action=open-keys]');
  await dossier.waitFor('[data-task=keys-home]');
}

async function makePackFor(driver: Driver, dossier: PageHandle, picture: string) {
  await openReview(dossier, 'authority');
  await dossier.click('input[name=pack-lock][value=key]');
  await dossier.click('[data-action=confirm-pack]');
  await dossier.waitFor('[data-task=review] [role=alert] .error');
  await chooseFile(dossier, 'input[name=reader-key]', picture, 'image/png');
  await dossier.waitFor('[data-reader=read]', 30_000);
  const words = await dossier.text('[data-reader] [data-words]');
  await dossier.click('input[name=same-words]');
  await buildReviewed(dossier);
  return { words, pack: await savePack(driver, dossier) };
}

async function takeOver(dossier: PageHandle, pack: string): Promise<void> {
  await dossier.click('[data-action=open-pack]');
  await chooseFile(dossier, 'input[name=pack-files]', pack);
  await dossier.click('[data-action=look-at-pack]');
  await dossier.waitFor('[data-action=take-received]', 60_000);
  await dossier.click('[data-action=take-received]');
  await dossier.waitFor('[data-action=save-receipt]', 60_000);
}

inEachBrowser((world) => {
  test('from a key as a picture to a receipt in the next pack', async () => {
    const { kind, driver, site } = world();
    const adviser = await launch(kind, launchOptions(kind));
    try {
      const desk = await openDossierPage(adviser);
      await openKeys(desk);
      await desk.click('[data-action=make-own-key]');
      await desk.waitFor('[data-own-key] [data-words]', 30_000);
      const theirs = await desk.text('[data-own-key] [data-words]');
      const picture = await saveFrom(adviser, desk, '[data-action=save-own-picture]');
      await desk.click('[data-action=close-keys]');

      await reportPage({ driver, site }, { note });
      const dossier = await openDossierPage(driver);
      const { words, pack } = await makePackFor(driver, dossier, picture);
      expect(words).toBe(theirs);
      expect(basename(pack)).toMatch(/^pakket-[0-9a-f]{8}\.age$/);
      expect(readFileSync(pack).includes('Zwaluwstaart')).toBe(false);
      await dossier.click('[data-action=close-pack]');

      await takeOver(desk, pack);
      const receipt = await saveFrom(adviser, desk, '[data-action=save-receipt]');
      await desk.click('[data-action=close-import]');
      expect(await desk.text('main')).toContain('Zwaluwstaartverbinding.');

      await openKeys(dossier);
      await chooseFile(dossier, 'input[name=receipt-file]', receipt);
      await dossier.click('[data-action=take-receipt]');
      await dossier.waitFor('[data-receipts="1"]', 30_000);
      await dossier.click('[data-action=close-keys]');
      await openReview(dossier, 'authority');
      await buildReviewed(dossier);
      const next = openPack(await savePack(driver, dossier));
      const { signature } = JSON.parse(readFileSync(receipt, 'utf8'));
      expect(next.text('data/seals.jsonl')).toContain(signature);
      await dossier.click('[data-action=close-pack]');

      // Whoever made it has no key that opens it.
      await dossier.click('[data-action=open-pack]');
      await chooseFile(dossier, 'input[name=pack-files]', pack);
      await dossier.click('[data-action=look-at-pack]');
      await dossier.waitFor('[data-task=import-choose] .error', 30_000);
    } finally {
      await adviser.close();
    }
  });

  test('another key takes the place of the one there is, and something is opened for a judge', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await openKeys(dossier);
    const before = await dossier.text('[data-seal] [data-words]');
    await dossier.click('[data-action=ask-replace]');
    await dossier.click('[data-action=replace-key]');
    await dossier.waitFor('[data-task=keys-home] .notice', 30_000);
    await dossier.waitFor('[data-seal] [data-words]');
    expect(await dossier.text('[data-seal] [data-words]')).not.toBe(before);

    await dossier.click('[data-action=open-for-judge]');
    await dossier.click('[data-action=open-seal]');
    await dossier.waitFor('[data-task=keys-judge] .error');
    await dossier.click('input[name=is-sure]');
    await dossier.click('[data-action=open-seal]');
    await dossier.waitFor('[data-task=keys-judged]', 30_000);
    const opening = await saveFrom(driver, dossier, '[data-action=save-opening]');
    expect(JSON.parse(readFileSync(opening, 'utf8')).content.value.note).toBe(note);
    expect(basename(opening)).toMatch(/^opening-[0-9a-f]{8}\.json$/);
  });
});
