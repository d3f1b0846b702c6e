/** A letter with its exhibits as one PDF: each lies where the list says, and every page is stamped. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  markPassage,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { pdfFaults } from '../pdf-check/check-pdf.ts';
import { pageCatalogue } from '../site/server.ts';
import { openDossierPage } from './dossier-page.ts';
import { readLetter } from './read-letter.ts';
import { inEachBrowser, type World } from './world.ts';

const [quote = ''] = pageCatalogue.flatMap(({ path, quote: words }) =>
  path === '/het-gesprek' && words !== null ? [words] : [],
);

async function addReport({ driver, site }: World): Promise<void> {
  const page = await driver.openPage(site.url('/het-gesprek'));
  const popup = await markPassage(driver, page, quote);
  await answerPractice(popup, 'recording-interview');
  await answerOrganisation(popup, organisationAnswer('GM0303'));
  await writeNote(popup, 'Er hing een camera.');
  await popup.waitFor('main[data-state=saved]');
  await driver.closePopup();
  await page.close();
}

async function readAccessRequest(dossier: PageHandle): Promise<void> {
  await dossier.click('[data-action=write-letter]');
  await dossier.click('input[name=letter-kind][value=access-request]');
  await dossier.click('[data-action=begin-letter]');
  await readLetter(dossier);
}

/** The words of each page, in the order of reading. */
const pagesOf = (file: string): string[] =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s+/g, ' '));

inEachBrowser((world) => {
  test('an exhibit lies on the pages that the list names, behind the letter', async () => {
    const { driver } = world();
    await addReport(world());
    const dossier = await openDossierPage(driver);
    await readAccessRequest(dossier);
    await dossier.click('[data-action=take-pdf]');
    const file = await driver.waitForDownload(60_000);
    await dossier.waitFor('[data-pdf=saved]', 60_000);
    expect(basename(file)).toMatch(/^brief-\d{4}-\d\d-\d\d\.pdf$/);

    expect(pdfFaults(file)).toEqual([]);
    const pages = pagesOf(file);
    const [, first = '', last = first] =
      /blad (\d+)(?:–(\d+))?/.exec(
        pages.find((page) => page.includes('Lijst van bijlagen')) ?? '',
      ) ?? [];
    const own = pages.flatMap((page, at) =>
      /· Bijlage 1 · \d+\/\d+ ·/.test(page) ? [at + 1] : [],
    );
    expect([own.at(0), own.at(-1)]).toEqual([Number(first), Number(last)]);
    expect(pages[Number(first) - 1]).toContain(quote.slice(0, 30));
    await dossier.close();
  });

  test('on paper the exhibits come behind the letter, each picture whole', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await dossier.click('[data-action=resume-letter]');
    await readLetter(dossier);
    await dossier.evaluate(() => {
      // Firefox would wait for somebody to choose a printer.
      window.print = () => document.body.append(document.createElement('data'));
    });
    await dossier.click('[data-action=print-exhibits]');
    await dossier.waitFor('body > data', 60_000);
    const pictures = await dossier.evaluate(() =>
      [...document.querySelectorAll<HTMLImageElement>('.printed-picture img')].map((image) => [
        image.complete && image.naturalWidth > 100,
        image.alt.length > 20,
      ]),
    );
    expect(pictures).toEqual([[true, true]]);
    await dossier.close();
  });

  test('with a list for programs inside, the file says so and names no sender in it', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await dossier.click('[data-action=resume-letter]');
    await readLetter(dossier);
    await dossier.click('input[name=pdf-data]');
    await dossier.click('[data-action=take-pdf]');
    const file = await driver.waitForDownload(60_000);
    await dossier.waitFor('[data-pdf=saved]', 60_000);

    expect(pdfFaults(file)).toEqual([]);
    const inside = execFileSync('pdfdetach', ['-list', file], { encoding: 'utf8' });
    expect(inside).toContain('exhibits.json');
    execFileSync('pdfdetach', ['-save', '1', '-o', `${file}.json`, file]);
    const list = readFileSync(`${file}.json`, 'utf8');
    const [exhibit] = JSON.parse(list).exhibits;
    expect(exhibit).toMatchObject({ number: 1, kind: 'quote', quotes: [quote] });
    expect(exhibit.pages.first).toBeGreaterThan(1);
    expect(list).not.toContain(sender.name);
    await dossier.close();
  });
});
