/**
 * `npm run bench:reach`: how soon the popup can be used after the click, open and locked, and how fast
 * everything is hidden. In both browsers; medians of five, in milliseconds.
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
async function popupMs(driver: Driver, page: PageHandle, expected?: string): Promise<number> {
  await driver.clickAction(page);
  const popup = await driver.popup();
  const { took, state } = await popup.evaluate(async () => {
    const stateNow = () =>
      document.querySelector<HTMLElement>('main[data-state]')?.dataset.state ?? 'loading';
    while (stateNow() === 'loading') await new Promise((resolve) => setTimeout(resolve, 1));
    return { took: performance.now(), state: stateNow() };
  });
  await driver.closePopup();
  if (expected !== undefined && state !== expected) throw new Error(`the popup shows ${state}`);
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
  await markPassage(driver, page, 'De opnamen bewaren wij twee weken.');
  await driver.closePopup();
  const say = (what: string, ms: number) => console.log(`${kind}: ${what} ${ms} ms`);
  say('popup with a mark usable', await series(() => popupMs(driver, page)));
  if (kind === 'chromium') say('hidden', await series(() => hideMs(driver, page)));
  await lock(driver);
  say('popup of a locked vault usable', await series(() => popupMs(driver, page, 'locked')));
  await driver.close();
  await site.close();
}

async function lock(driver: Driver): Promise<void> {
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await dossier.click('[data-action=open-settings]');
  await dossier.click('input[name=mode][value=locked]');
  for (const name of ['new-passphrase', 'new-passphrase-again'])
    await dossier.type(`input[name=${name}]`, 'zeven zwarte zwanen');
  await dossier.click('[data-action=next]');
  await dossier.waitFor('[data-recovery-code]', 30_000);
  await dossier.click('[data-action=done]');
  await dossier.waitFor('[data-task=settings-none]', 30_000);
  await dossier.click('[data-action=lock-now]');
  await dossier.waitFor('body:not([data-ready]) main[data-state=locked]');
  await dossier.close();
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
