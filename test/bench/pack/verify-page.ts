/** The page in a pack while it checks 506 MB: how long it takes, and how long it answers nobody. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { singleFile } from '../../../src/build/single-file.ts';
import { nodeHashing } from '../../../src/cli/node-hashing.ts';
import type { Pack } from '../../../src/domain/pack.ts';
import type { Driver, PageHandle } from '../../driver/driver.ts';
import { giveFiles, outcomesOn } from '../../e2e/verify-page.ts';
import { writePackTo } from '../../support/pack-on-disk.ts';
import { peakDuring } from '../documents/peak.ts';
import { bigPack } from './big-pack.ts';
import { keptBytes } from './kept-bytes.ts';
import { numberIn } from './pack-json.ts';
import { keptIn } from './speed.ts';

const shell = resolve(import.meta.dirname, '../../../src/verify-page/index.html');

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

export async function measureVerifyPage(driver: Driver, turns: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-page-'));
  const zip = join(folder, 'pack.zip');
  const html = join(folder, 'verify.html');
  try {
    writeFileSync(html, await singleFile(shell));
    await writeBig(zip, await bigPack({ captures: 320, made: 320 }));
    for (let turn = 0; turn < turns; turn++) {
      const from = performance.now();
      execFileSync('sha256sum', [zip]);
      const sumMs = performance.now() - from;
      const page = await driver.openPage(pathToFileURL(html).href);
      const [pace, peak] = await peakDuring(driver.profileDir, () => checkOn(page, zip));
      console.log(
        `  verify.html: ${Math.round(pace.tookMs)} ms (sha256sum ${Math.round(sumMs)} ms), longest silence ${Math.round(pace.silenceMs)} ms ` +
          `(at rest ${Math.round(pace.atRestMs)} ms), ` +
          `${megabytes(peak.pages)} MB more in pages`,
      );
      await page.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeBig(path: string, pack: Pack): Promise<void> {
  const sorts = new Map(keptIn(pack).map(([sort, id]) => [id, sort]));
  await writePackTo(path, pack, {
    hashing: nodeHashing,
    readBlob: (id) => {
      const sort = sorts.get(id);
      return sort ? [keptBytes(sort, numberIn(id))] : [];
    },
  });
}

/** `atRestMs`: the longest silence before the check, which other programs are the cause of. */
type Pace = { readonly tookMs: number; readonly silenceMs: number; readonly atRestMs: number };

const restMs = 5_000;

async function checkOn(page: PageHandle, zip: string): Promise<Pace> {
  await page.evaluate(beginToBeat);
  await new Promise((resolve) => setTimeout(resolve, restMs));
  await giveFiles(page, zip);
  const [seen] = await outcomesOn(page);
  if (seen?.verdict !== 'intact') throw new Error(JSON.stringify(seen));
  return page.evaluate(() => globalThis.paceOfPage);
}

declare global {
  var paceOfPage: Pace;
}

/** Beats for as long as the check goes on. Runs in the page. */
function beginToBeat(): void {
  let [start, last, silenceMs, atRestMs] = [0, performance.now(), 0, 0];
  const beat = new MessageChannel();
  const state = () => document.querySelector<HTMLElement>('[data-check]')?.dataset.check;
  beat.port1.onmessage = () => {
    const now = performance.now();
    if (start === 0 && state() === 'checking') start = last = now;
    if (start > 0) silenceMs = Math.max(silenceMs, now - last);
    else atRestMs = Math.max(atRestMs, now - last);
    last = now;
    globalThis.paceOfPage = { tookMs: now - start, silenceMs, atRestMs };
    if (state() !== 'checked') setTimeout(() => beat.port2.postMessage(null), 5);
  };
  beat.port2.postMessage(null);
}
