/**
 * A long mode of its own: `npm run kill -- [chromium|firefox] [times]`. Kills the browser at random
 * moments of saving, changing the mode and removing, opens it again, and looks whether anything is
 * lost, or there twice. Ends with a count, and with 1 when something was.
 */
import { passGate } from '../demo/journey.ts';
import type { BrowserKind, Driver, PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { launchOptions } from './world.ts';

const passphrase = 'zeven zwarte zwanen';
const dossierPath = 'src/ui/dossier/index.html';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function openDossier(driver: Driver): Promise<PageHandle> {
  const page = await driver.extensionPage(dossierPath);
  await passGate(page);
  await page.waitFor('main[data-state=locked], body[data-ready=true]', 30_000);
  if (await page.evaluate(() => document.querySelector('main[data-state=locked]') !== null)) {
    await page.type('input[name=passphrase]', passphrase);
    await page.click('[data-action=unlock]');
  }
  await page.waitFor('body[data-ready=true]', 30_000);
  return page;
}

const draftsIn = (page: PageHandle): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-draft] p')].map((name) => name.textContent ?? ''),
  );

/** Starts to save a record; what comes back says whether the page called it saved before the end. */
async function startSaving(page: PageHandle, place: string): Promise<void> {
  await page.click('[data-action=add-record]');
  await page.type('input[name=place]', place);
  await page.type('input[name=day]', '2026-03-03');
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-action=next]')?.click());
}

/** Starts to change the mode to whatever it is not. */
async function startChanging(page: PageHandle): Promise<void> {
  await page.click('[data-action=open-settings]');
  const isLocked = await page.evaluate(
    () => document.querySelector<HTMLInputElement>('input[name=mode]:checked')?.value === 'locked',
  );
  if (isLocked) {
    await page.click('input[name=mode][value=normal]');
    await page.waitFor('[data-action=confirm-mode]');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-action=confirm-mode]')?.click(),
    );
    return;
  }
  await page.click('input[name=mode][value=locked]');
  await page.type('input[name=new-passphrase]', passphrase);
  await page.type('input[name=new-passphrase-again]', passphrase);
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-action=next]')?.click());
}

async function run(kind: BrowserKind, times: number): Promise<number> {
  let driver = await launch(kind, launchOptions(kind));
  const saved = new Set<string>();
  let faults = 0;
  for (let round = 0; round < times; round++) {
    const page = await openDossier(driver);
    const before = await draftsIn(page);
    const lost = [...saved].filter((place) => !before.includes(place));
    const doubled = before.filter((place, index) => before.indexOf(place) !== index);
    if (lost.length + doubled.length > 0) {
      faults++;
      console.log(`round ${round}: lost ${lost.join(', ')}; doubled ${doubled.join(', ')}`);
    }
    for (const place of before) saved.add(place);
    const place = `Kamer ${round}`;
    if (round % 2 === 0) await startSaving(page, place);
    else await startChanging(page);
    await pause(Math.random() * (round % 2 === 0 ? 120 : 1_500));
    const isSaid: readonly string[] = await draftsIn(page).catch(() => []);
    if (isSaid.includes(place)) saved.add(place);
    await driver.kill();
    await pause(kind === 'firefox' ? 1_500 : 0); // Until its file of preferences is put back.
    driver = await driver.relaunch();
  }
  const page = await openDossier(driver);
  const left = await draftsIn(page);
  const lost = [...saved].filter((place) => !left.includes(place));
  console.log(
    `${kind}: ${times} kills, ${saved.size} saved, ${lost.length} lost, ${faults} faults`,
  );
  await driver.close();
  return faults + lost.length;
}

const [kind = 'chromium', times = '100'] = process.argv.slice(2);
process.exitCode =
  (await run(kind === 'firefox' ? 'firefox' : 'chromium', Number(times))) > 0 ? 1 : 0;
