/** PDFs of 20, 200 and 1,000 exhibits, made by the worker; in Chromium beside its own print to PDF. */
import type { Driver, PageHandle } from '../../driver/driver.ts';
import type { PdfFigure } from './pdf-page.ts';
import { type Peak, peakDuring } from './peak.ts';
import { printByBrowser } from './print-by-browser.ts';

/** The middle of so many; of very long ones there is one. */
const turnsFor = (exhibits: number) => (exhibits > 200 ? 1 : 3);
const usual = [20, 200, 1_000];
/** More than that the browser does not print in bearable time. */
const mostPrinted = 200;

type Turn = readonly [Omit<PdfFigure, 'pages'> & { readonly pages?: number }, Peak];

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function print(what: string, all: readonly Turn[]): void {
  const times = all.map(([{ ms }]) => ms);
  const [[last] = []] = all;
  console.log(
    `  ${what.padEnd(34)}${Math.round(middle(times))} ms (least ${Math.round(Math.min(...times))}), ` +
      `${middle(all.map(([, { workedMs }]) => workedMs))} ms of processor, ` +
      `${megabytes(middle(all.map(([, { pages }]) => pages)))} MB more in pages, ` +
      `${megabytes(middle(all.map(([, { browser }]) => browser)))} MB in the browser, ` +
      `file ${megabytes(last?.byteLength ?? 0)} MB, ${last?.pages ?? '–'} pages`,
  );
}

async function repeat(times: number, turn: () => Promise<Turn>): Promise<Turn[]> {
  const all: Turn[] = [];
  for (let at = 0; at < times; at++) all.push(await turn());
  return all;
}

/** The first counts: each PDF starts a worker of its own. */
export async function benchPdf(
  driver: Driver,
  page: PageHandle,
  asked: readonly number[],
): Promise<void> {
  const counts = asked.length > 0 ? asked : usual;
  const tiles = await page.evaluate(() => globalThis.screenTiles());
  const weight = tiles.reduce((sum, { length }) => sum + (length * 3) / 4, 0) / tiles.length;
  console.log(`  a tile weighs ${Math.round(weight / 1_000)} kB`);
  for (const exhibits of counts) {
    const make = () =>
      peakDuring(driver.profileDir, () =>
        page.evaluate((count) => globalThis.measurePdf(count), exhibits),
      );
    print(`PDF with ${exhibits} screenshots`, await repeat(turnsFor(exhibits), make));
  }
  if (driver.kind === 'firefox') return;
  for (const exhibits of counts.filter((count) => count <= mostPrinted))
    print(
      `the browser’s own, ${exhibits}`,
      await repeat(turnsFor(exhibits), () => printByBrowser(driver, exhibits, tiles)),
    );
}
