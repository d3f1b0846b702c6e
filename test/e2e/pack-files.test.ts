/** A pack for each reader and in each shape: what is in it, what is not, and that it is checked beforehand. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { savePack } from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { canCheckPdf, pdfFaults } from '../pdf-check/check-pdf.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed, openReview } from './pack-steps.ts';
import { reportPage } from './page-report.ts';
import { inEachBrowser } from './world.ts';

const _quote = 'De opnamen bewaren wij twee weken.';
const secret = 'Mijn zus Kwikstaart betaalt de huur.';
const note = `Er hing een camera. ${secret}`;

const leaveOut = (dossier: PageHandle) =>
  dossier.click('[data-touched] [data-sentence] input[value=leave-out]');

const wordsOf = (pdf: string) =>
  execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');

const hasWords = (path: string, words: string) => readFileSync(path).includes(words);

inEachBrowser((world) => {
  test('a pack for the organisation has its letters and exhibits as pages, without what is left out', async () => {
    await reportPage(world(), { note, organisation: 'Gemeente Voorbeeldstad' });
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await openReview(dossier, 'organisation');
    await leaveOut(dossier);
    await buildReviewed(dossier);
    expect(await dossier.text('[data-task=pack-ready]')).toContain('klaar en gecontroleerd');
    const said = await dossier.evaluate(
      () => document.querySelector<HTMLElement>('[data-fingerprint]')?.dataset.fingerprint,
    );
    const file = await savePack(driver, dossier);
    const pack = openPack(file);
    expect(pack.text('bag-info.txt')).toContain('Kantlijn-Pack-Edition: organisation');
    const printed = execFileSync('sha256sum', [join(pack.folder, 'tagmanifest-sha256.txt')]);
    expect(printed.toString().slice(0, 64)).toBe(said);
    expect(pack.text('data/index.html')).toContain('href="documents/dossier.pdf"');
    const words = wordsOf(join(pack.folder, 'data/documents/dossier.pdf'));
    expect(words).toContain('Er hing een camera.');
    expect(words).toContain('Bijlage 1');
    expect(words).not.toContain('Kwikstaart');
    const telling = pack.files().filter((path) => hasWords(join(pack.folder, path), 'Kwikstaart'));
    expect(telling).toEqual([]);
    await dossier.click('[data-action=close-pack]');
    await dossier.close();
  });

  test('the same dossier gives the same pages again', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    const digests: string[] = [];
    for (const _time of [1, 2]) {
      await openReview(dossier, 'organisation');
      await buildReviewed(dossier);
      const pack = openPack(await savePack(driver, dossier));
      digests.push(
        execFileSync('sha256sum', [join(pack.folder, 'data/documents/dossier.pdf')])
          .toString()
          .slice(0, 64),
      );
      await dossier.click('[data-action=close-pack]');
    }
    expect(digests[0]).toBe(digests[1]);
    await dossier.close();
  });

  test('a copy for oneself says so beforehand, and leaves nothing out', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await openReview(dossier, 'full');
    const review = await dossier.text('[data-task=review]');
    expect(review).toContain('Dit is voor uzelf. Er staat alles in');
    expect(review).not.toContain('Eén PDF');
    expect(await dossier.evaluate(() => document.querySelector('[data-touched]'))).toBeNull();
    await dossier.click('input[name=with-pdf]');
    await buildReviewed(dossier);
    const pack = openPack(await savePack(driver, dossier));
    expect(pack.text('bag-info.txt')).toContain('Kantlijn-Pack-Edition: full');
    expect(pack.files().filter((path) => path.endsWith('.pdf'))).toEqual([]);
    expect(pack.text('data/documents/brief-1.txt')).toContain('Kwikstaart');
    await dossier.close();
  });

  test('a pack for an authority is marked as one', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await openReview(dossier, 'authority');
    await buildReviewed(dossier);
    const pack = openPack(await savePack(driver, dossier));
    expect(pack.text('bag-info.txt')).toContain('Kantlijn-Pack-Edition: authority');
    await dossier.close();
  });

  test('one PDF instead of a ZIP has the exhibits as pages and the data inside', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await openReview(dossier, 'organisation');
    await leaveOut(dossier);
    await dossier.click('input[name=pack-form][value=pdf]');
    await buildReviewed(dossier);
    const file = await savePack(driver, dossier);
    expect(basename(file)).toMatch(/^bewijspakket-[0-9a-f]{8}\.pdf$/);
    if (canCheckPdf) expect(pdfFaults(file)).toEqual([]);
    expect(wordsOf(file)).not.toContain('Kwikstaart');
    const folder = mkdtempSync(join(tmpdir(), 'inside-'));
    execFileSync('pdfdetach', ['-saveall', '-o', folder, file]);
    const inside = readdirSync(folder);
    expect(inside).toEqual(
      expect.arrayContaining(['annotations.jsonld', 'complaint.jsonld', 'exhibits.json']),
    );
    expect(inside.some((name) => name.endsWith('.jsonl'))).toBe(true);
    expect(inside.filter((name) => hasWords(join(folder, name), 'Kwikstaart'))).toEqual([]);
    const { exhibits } = JSON.parse(readFileSync(join(folder, 'exhibits.json'), 'utf8'));
    expect(exhibits[0].pages.first).toBeGreaterThan(1);
    await dossier.close();
  });

  test('a pack in parts is saved part by part, each small enough and whole by itself', async () => {
    for (const _time of [1, 2])
      await reportPage(world(), { note, organisation: 'Gemeente Voorbeeldstad' });
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await openReview(dossier, 'organisation');
    await dossier.click('input[name=pack-split][value=other]');
    await dossier.type('input[name=split-size]', '1');
    await buildReviewed(dossier, 180_000);
    const parts = await dossier.evaluate(
      () => document.querySelectorAll('a[data-action=save-pack]').length,
    );
    expect(parts).toBeGreaterThan(1);
    for (let number = 1; number <= parts; number += 1) {
      await dossier.click(
        `[data-made$="-deel-${number}-van-${parts}.zip"] a[data-action=save-pack]`,
      );
      const file = await driver.waitForDownload(30_000);
      expect(statSync(file).size).toBeLessThanOrEqual(1_000_000);
      const pack = openPack(file);
      expect(pack.report).not.toContain('FAILED');
      expect(pack.text('bag-info.txt')).toContain(`Bag-Count: ${number} of ${parts}`);
    }
    await dossier.close();
  });
});
