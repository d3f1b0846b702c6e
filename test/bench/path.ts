/**
 * `npm run bench:path`: what the tool adds to the way from the button to the letter. Each tap is a real
 * click, timed by the popup's own clock from the click to the next thing that can be pressed; then the
 * popup is opened with a thousand records. In both browsers; medians of five, in milliseconds.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPopup, selectPassage, settledState } from '../demo/journey.ts';
import type { BrowserKind, Driver, PageHandle, Surface } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { openDossierPage } from '../e2e/dossier-page.ts';
import { pathTaps, type Tap, toLetter } from '../e2e/path-taps.ts';
import { launchOptions } from '../e2e/world.ts';
import { startSite } from '../site/server.ts';
import { backupFile, count, putBack } from './thousand-records.ts';

const rounds = 5;
const quote = 'De opnamen bewaren wij twee weken.';

const median = (values: readonly number[]) =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);

/** Milliseconds from the click until what follows it has been drawn. */
async function timed(popup: Surface, { selector, after }: Tap): Promise<number> {
  await popup.waitFor(selector);
  await popup.evaluate(watchTap, after);
  await popup.click(selector);
  await popup.waitFor('html[data-took]', 30_000);
  return popup.evaluate(() => Number(document.documentElement.dataset.took));
}

// This runs in the popup. It writes on the page, for evaluations share nothing else in Firefox.
function watchTap(after: string): void {
  const { dataset } = document.documentElement;
  delete dataset.took;
  addEventListener(
    'click',
    () => {
      const clicked = performance.now();
      const look = () => {
        if (document.querySelector(after) === null) return;
        watching.disconnect();
        const drawn = () => {
          dataset.took = String(performance.now() - clicked);
        };
        requestAnimationFrame(() => setTimeout(drawn, 0));
      };
      const watching = new MutationObserver(look);
      watching.observe(document, { subtree: true, childList: true, attributes: true });
      setTimeout(look, 0);
    },
    { capture: true, once: true },
  );
}

/** One letter, from an open popup; who writes is typed the first time and kept. */
async function oneLetter(driver: Driver, page: PageHandle): Promise<Map<string, number>> {
  await selectPassage(page, quote);
  const popup = await openPopup(driver, page);
  if ((await settledState(popup)).startsWith('question-')) await popup.click('[data-action=later]');
  const took = new Map<string, number>();
  for (const tap of pathTaps) took.set(tap.what, await timed(popup, tap));
  const last = toLetter('[data-question=who-are-you], [data-question=check] .letter');
  took.set(last.what, await timed(popup, last));
  if (await popup.evaluate(() => document.querySelector('input[name=sender-name]') !== null)) {
    await popup.type('input[name=sender-name]', 'A. de Vries');
    await popup.type('textarea[name=sender-address]', 'Dorpsstraat 1');
    await popup.click('input[name=keep-sender][value=kept]');
    await popup.click('[data-action=to-letter]');
    await popup.waitFor('[data-question=check] .letter', 30_000);
  }
  await driver.closePopup();
  return took;
}

/** By the popup's own clock: its first paint, and when it can be used. */
async function opening(driver: Driver, page: PageHandle) {
  await driver.clickAction(page);
  const popup = await driver.popup();
  const seen = await popup.evaluate(async () => {
    const isUsable = () => {
      const state = document.querySelector<HTMLElement>('main[data-state]')?.dataset.state;
      return state !== undefined && state !== 'loading';
    };
    while (!isUsable()) await new Promise((resolve) => setTimeout(resolve, 1));
    const usable = performance.now();
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { usable, paint };
  });
  await driver.closePopup();
  return seen;
}

async function bench(kind: BrowserKind, backup: string): Promise<void> {
  const site = await startSite();
  const driver = await launch(kind, launchOptions(kind));
  const page = await driver.openPage(site.knownUrl('/het-gesprek'));
  const letters: Map<string, number>[] = [];
  for (let round = 0; round <= rounds; round++) letters.push(await oneLetter(driver, page));
  const warm = letters.slice(1);
  let whole = 0;
  for (const what of warm[0]?.keys() ?? []) {
    const ms = median(warm.map((took) => took.get(what) ?? Number.NaN));
    whole += ms;
    console.log(`${kind}: ${what} ${ms} ms`);
  }
  console.log(`${kind}: together ${whole} ms`);
  const dossier = await openDossierPage(driver);
  await putBack(dossier, backup);
  await dossier.close();
  const opened = [];
  for (let round = 0; round < rounds; round++) opened.push(await opening(driver, page));
  console.log(
    `${kind}: with ${count} records: first paint ${median(opened.map(({ paint }) => paint))} ms, usable ${median(opened.map(({ usable }) => usable))} ms`,
  );
  await driver.close();
  await site.close();
}

const folder = mkdtempSync(join(tmpdir(), 'kantlijn-path-'));
const backup = join(folder, 'dossier.age');
writeFileSync(backup, await backupFile());
for (const kind of ['chromium', 'firefox'] as const) await bench(kind, backup);
rmSync(folder, { recursive: true });
