/**
 * `npm run bench:many`: how soon the dossier can be used when it holds a thousand captures. They come in
 * through a backup, as a person would bring them; then the page is opened five times in each browser.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind, PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { openDossierPage } from '../e2e/dossier-page.ts';
import { launchOptions } from '../e2e/world.ts';
import { backupFile, count, putBack } from './thousand-records.ts';

const rounds = 5;

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
