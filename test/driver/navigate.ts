// Going to an address, and knowing when one is there.
import { type Page, TimeoutError } from 'puppeteer-core';
import { runIn } from './run-in.ts';
import { until } from './until.ts';

/** Puppeteer's own idea of the address stays behind on Firefox's extension pages. */
export const addressOf = (page: Page): Promise<string> => runIn<string>(page, 'location.href');

/** Throws when nothing could be opened. */
export async function goToWebPage(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url);
  } catch (error) {
    // Some pages never end loading; a person reads them all the same.
    const isReadable = error instanceof TimeoutError && (await addressOf(page)) !== 'about:blank';
    if (!isReadable) throw error;
  }
}

/** For pages that announce nothing: `start` sets off, and the next document is waited for. */
export async function goUnannounced(page: Page, start: () => Promise<void>): Promise<void> {
  // Two documents never begin at the same moment.
  const before = await runIn<number>(page, 'performance.timeOrigin');
  await start();
  const ask = async () => {
    // Between two documents there is none that could answer.
    const now = await runIn<number | null>(page, loadedSince).catch(() => null);
    return now === before ? null : now;
  };
  await until(ask, { timeoutMs: 15_000, what: 'the page to load' });
}

const loadedSince = 'document.readyState === "complete" ? performance.timeOrigin : null';
