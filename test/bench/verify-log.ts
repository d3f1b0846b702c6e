/**
 * `npm run bench:verify-log -- [turns]`: what a log of 5,000 lines with 1,500 heads and a signature adds to
 * checking a pack, in `verify.html` opened from a folder. A capture has five lines and one and a half head,
 * so these are those of 1,000 captures; the files of the captures take the same time with them as without.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { singleFile } from '../../src/build/single-file.ts';
import { signHead } from '../../src/signing/statements.ts';
import type { Bytes } from '../../src/zip/records.ts';
import type { BrowserKind, Driver, PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { giveFiles, outcomesOn } from '../e2e/verify-page.ts';
import { launchOptions } from '../e2e/world.ts';
import { ensureBuilt } from '../support/ensure-built.ts';
import { about, firstKey, headOf, logOf, mine, packWith } from '../unit/verify/signed-pack.ts';
import { zip as withoutLog } from '../unit/verify/taken-pack.ts';

const shell = resolve(import.meta.dirname, '../../src/verify-page/index.html');
const [turns = 5] = process.argv.slice(2).map(Number);
const [lineCount, headCount] = [5_000, 1_500];

async function sealedPack(): Promise<Bytes> {
  const lines = await logOf(lineCount);
  const places = Array.from({ length: headCount }, (_, at) =>
    Math.floor(((at + 1) * lineCount) / headCount - 1),
  );
  const heads = await Promise.all(places.map((seq) => signHead(about(), headOf(lines, seq), mine)));
  return packWith(lines, [firstKey, ...heads]);
}

/** Milliseconds from the first sign of checking to the outcome. */
async function timeOf(driver: Driver, html: string, zip: string): Promise<number> {
  const page = await driver.openPage(pathToFileURL(html).href);
  await page.evaluate(watchCheck);
  await giveFiles(page, zip);
  const [seen] = await outcomesOn(page);
  if (seen?.verdict !== 'intact') throw new Error(JSON.stringify(seen));
  return tookOn(page).finally(() => page.close());
}

const tookOn = (page: PageHandle): Promise<number> => page.evaluate(() => globalThis.checkTookMs);

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

const folder = mkdtempSync(join(tmpdir(), 'kantlijn-verify-log-'));
try {
  const at = (name: string) => join(folder, name);
  writeFileSync(at('verify.html'), await singleFile(shell));
  writeFileSync(at('without.zip'), withoutLog);
  writeFileSync(at('with.zip'), await sealedPack());
  for (const kind of ['chromium', 'firefox'] as const) await measure(kind, at);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(kind: BrowserKind, at: (name: string) => string): Promise<void> {
  const driver = await launch(kind, { ...launchOptions(kind), extensionDir: ensureBuilt(kind) });
  console.log(`${kind} ${driver.version}, load ${loadavg()[0]?.toFixed(1)}`);
  const [withLog, without]: [number[], number[]] = [[], []];
  try {
    for (let turn = 0; turn < turns; turn++) {
      without.push(await timeOf(driver, at('verify.html'), at('without.zip')));
      withLog.push(await timeOf(driver, at('verify.html'), at('with.zip')));
    }
  } finally {
    await driver.close();
  }
  const [long, short] = [middle(withLog), middle(without)].map(Math.round);
  console.log(`  with ${long} ms, without ${short} ms: ${(long ?? 0) - (short ?? 0)} ms more`);
  console.log(
    `  each: ${withLog.map(Math.round).join(', ')}; ${without.map(Math.round).join(', ')}`,
  );
}

declare global {
  var checkTookMs: number;
}

/** Runs in the page. */
function watchCheck(): void {
  let start = 0;
  const place = document.querySelector<HTMLElement>('[data-check]');
  if (place === null) throw new Error('no place');
  new MutationObserver(() => {
    const state = place.dataset.check;
    if (state === 'checking' && start === 0) start = performance.now();
    if (state === 'checked') globalThis.checkTookMs = performance.now() - start;
  }).observe(place, { attributes: true });
}
