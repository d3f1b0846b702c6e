/**
 * `npm run bench:whole-page`: how long the picture of a page of twelve screens takes, from the click on its
 * button until it is kept. Medians of three.
 */
import { captureWholePage, pictureEnd } from '../demo/journey.ts';
import type { BrowserKind, Driver } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { openDossierPage } from '../e2e/dossier-page.ts';
import { launchOptions } from '../e2e/world.ts';
import { type Site, startSite } from '../site/server.ts';

const rounds = 3;
const tiles = 12;
const aimMs = tiles * 550 + 2_000;
const kinds = ['chromium', 'firefox'] as const;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function pictureMs(driver: Driver, site: Site): Promise<number> {
  const page = await driver.openPage(site.url('/meetlat'));
  const popup = await captureWholePage(driver, page);
  await popup.waitFor('[data-action=keep-picture]');
  const start = performance.now();
  await popup.click('[data-action=keep-picture]');
  const end = await pictureEnd(popup);
  const took = performance.now() - start;
  if (end !== 'kept') throw new Error(`no picture: ${end}`);
  await driver.closePopup();
  await page.close();
  return took;
}

async function bench(kind: BrowserKind): Promise<void> {
  const site = await startSite();
  const driver = await launch(kind, launchOptions(kind));
  await (await openDossierPage(driver)).close();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await pictureMs(driver, site));
  const took = Math.round(median(times));
  console.log(`${kind}: twelve screens in ${took} ms (aim ≤ ${aimMs} ms)`);
  await driver.close();
  await site.close();
}

for (const kind of kinds) await bench(kind);
