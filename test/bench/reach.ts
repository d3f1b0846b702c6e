/**
 * `npm run bench:reach`: how soon the popup can be used after the click, how fast everything is hidden,
 * and how long the lock takes to open, in both browsers. Medians of five, in milliseconds.
 */
import { markPassage, openPopup, passGate, settledState } from '../demo/journey.ts';
import type { BrowserKind, Driver, PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { launchOptions } from '../e2e/world.ts';
import { startSite } from '../site/server.ts';

const rounds = 5;
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** By the popup's own clock, from its birth until it shows what can be done. */
async function popupMs(driver: Driver, page: PageHandle): Promise<number> {
  await driver.clickAction(page);
  const popup = await driver.popup();
  const took = await popup.evaluate(async () => {
    const isLoading = () => {
      const state = document.querySelector<HTMLElement>('main[data-state]')?.dataset.state;
      return state === undefined || state === 'loading';
    };
    while (isLoading()) await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now();
  });
  await driver.closePopup();
  return took;
}

async function series(take: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) values.push(await take());
  return Math.round(median(values));
}

async function bench(kind: BrowserKind): Promise<void> {
  const site = await startSite();
  const driver = await launch(kind, launchOptions(kind));
  const page = await driver.openPage(site.url('/het-gesprek'));
  await openPopup(driver, page);
  await driver.closePopup();
  console.log(`${kind}: popup usable ${await series(() => popupMs(driver, page))} ms`);
  if (kind === 'chromium')
    console.log(`${kind}: hidden ${await series(() => hideMs(driver, page))} ms`);
  await driver.close();
  await site.close();
}

declare const chrome: {
  readonly commands: { readonly onCommand: { dispatch(name: string): void } };
};

/** From the key's event until the page has no mark left. */
async function hideMs(driver: Driver, page: PageHandle): Promise<number> {
  const popup = await openPopup(driver, page);
  await passGate(popup);
  if ((await settledState(popup)).startsWith('question-')) await popup.click('[data-action=later]');
  const isMarked = await popup.evaluate(() => document.querySelector('[data-mark]') !== null);
  await driver.closePopup();
  if (!isMarked) {
    await markPassage(driver, page, 'De opnamen bewaren wij twee weken.');
    await driver.closePopup();
  }
  const again = await openPopup(driver, page);
  if ((await settledState(again)).startsWith('question-')) await again.click('[data-action=later]');
  await again.click('[data-action=show-marks]');
  await again.waitFor('[data-mark=anchored]');
  await driver.closePopup();
  const gone = page.evaluate(async () => {
    while (CSS.highlights.size > 0) await new Promise((resolve) => setTimeout(resolve, 1));
    return Date.now();
  });
  const pressed = await driver.backgroundEvaluate(() => {
    const now = Date.now();
    chrome.commands.onCommand.dispatch('hide');
    return now;
  });
  return (await gone) - pressed;
}

await bench('chromium');
await bench('firefox');
