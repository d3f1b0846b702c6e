/** Has a pack written in the page, however long that takes: a driver waits three minutes for an answer. */
import type { PageHandle } from '../../driver/driver.ts';
import type { PackJson } from './pack-json.ts';
import type { PackFigure, Source } from './page.ts';

const wait = (timeMs: number) => new Promise((resolve) => setTimeout(resolve, timeMs));

export async function writeInPage(
  page: PageHandle,
  json: PackJson,
  source: Source,
): Promise<PackFigure> {
  await page.evaluate((what, from) => globalThis.beginBigPack(what, from), json, source);
  for (;;) {
    const outcome = await page.evaluate(() => globalThis.outcomeOfPack());
    if (typeof outcome === 'string') throw new Error(outcome);
    if (outcome !== null) return outcome;
    await wait(100);
  }
}
