/**
 * 500 numbers on a page, each written in one of many ways, and in the person's own words. Nothing of them is in
 * what is given away, says a program that shares nothing with ours; what ours says of the same pack uncovered
 * is that all of them are there.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/domain/pack.ts';
import { searchPack } from '../../src/leak-gate/search-pack.ts';
import { blobSource } from '../../src/zip/byte-source.ts';
import { savePack } from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { bsnNumbers } from '../support/bsn-numbers.ts';
import { hasCommand } from '../support/find-browsers.mjs';
import { inFolder } from '../unit/pack/readers.ts';
import { openDossierPage } from './dossier-page.ts';
import { needlePage, ways } from './needle-page.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed, openReview } from './pack-steps.ts';
import { reportPage } from './page-report.ts';
import { inEachBrowser } from './world.ts';

const values = bsnNumbers(500, 11);
const passage = 'Wij bewaren alles van u.';
const note = values.map((value) => `BSN ${value}`).join('. ');

const script = join(import.meta.dirname, 'search-everywhere.py');

/** What that program finds: each value with its places, a tab between. */
const searchedIn = (folder: string): Promise<string[]> =>
  inFolder(async (own) => {
    const list = join(own, 'values.txt');
    writeFileSync(list, values.join('\n'));
    const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
    return execFileSync('python3', [script, folder, list], options).split('\n').filter(Boolean);
  });

async function packFor(
  { driver }: { driver: Parameters<typeof savePack>[0] },
  dossier: PageHandle,
  edition: Edition,
): Promise<string> {
  await openReview(dossier, edition);
  if (edition !== 'full') await dossier.waitFor('[data-covers]', 60_000);
  await buildReviewed(dossier);
  const path = await savePack(driver, dossier);
  await dossier.click('[data-action=close-pack]');
  return path;
}

inEachBrowser((world) => {
  test.skipIf(!hasCommand('python3') || !hasCommand('pdftotext'))(
    'of 500 numbers none is in a pack for somebody else, and all are in the one for oneself',
    async () => {
      const { driver, site } = world();
      const path = '/veel';
      site.serveHtml(needlePage(values, passage), path);
      await reportPage({ driver, site }, { path, note, quote: passage });
      const dossier = await openDossierPage(driver);

      const given = openPack(await packFor({ driver }, dossier, 'authority'));
      expect(given.report).not.toContain('FAILED');
      expect(given.text('data/rows.jsonl')).toContain('[BSN afgedekt]');
      expect(await searchedIn(given.folder)).toEqual([]);

      const own = await packFor({ driver }, dossier, 'full');
      const inPages = await searchedIn(join(openPack(own).folder, 'data', 'captures'));
      const gate = await searchPack(
        blobSource(new Blob([readFileSync(own)])),
        {
          needles: values.map((value) => ({ id: value, kind: 'bsn', value })),
          patterns: false,
          allowed: [],
        },
        { limits: { mostListed: 100_000 } },
      );
      const found = new Set(
        gate.hits
          .filter(({ path: at }) => at.includes('/captures/'))
          .map(({ needle }) => needle.id),
      );
      // What the page holds behind its words is kept as far as the browser still had the page as it was sent.
      const seen = inPages.map((line) => line.split('\t')[0] ?? '');
      const missed = seen.filter((value) => !found.has(value));
      const names = Object.keys(ways);
      expect(missed.map((value) => names[values.indexOf(value) % names.length])).toEqual([]);
      expect(seen.length).toBeGreaterThanOrEqual(375);
    },
  );
});
