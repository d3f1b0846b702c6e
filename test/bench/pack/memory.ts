/** The most memory while packs of different sizes are written and checked: it must not grow with them. */
import type { Driver } from '../../driver/driver.ts';
import { peakDuring } from '../documents/peak.ts';
import { bigPack, pair, type Size } from './big-pack.ts';
import { packJson } from './pack-json.ts';
import { writeInPage } from './write-in-page.ts';

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** About 100 MB, 500 MB and 5 GB, of a thousand files at most; and 5 GB of ten thousand. */
const sizes: readonly Size[] = [
  { captures: 64, made: 16 },
  { captures: 329, made: 16 },
  { captures: 329, made: 16, picture: 'scan' },
  { captures: 3_200, made: 16 },
];

export async function measureMemory(driver: Driver): Promise<void> {
  const page = await driver.extensionPage('pack/index.html');
  for (const size of sizes) {
    const json = packJson(await bigPack(size), pair);
    const write = () => writeInPage(page, json, 'made');
    const [made, peak] = await peakDuring(driver.profileDir, write);
    await page.evaluate(() => globalThis.dropPack());
    console.log(
      `  ${megabytes(made.byteLength)} MB, ${json.entries.length} files: ${megabytes(peak.pages)} MB more in pages, ` +
        `${megabytes(peak.browser)} MB in the browser, ${Math.round(made.writeMs + made.checkMs)} ms`,
    );
  }
}

/** The same 500 MB, locked for a key: what may not lie on the disk goes there only sealed. */
export async function measureLocked(driver: Driver): Promise<void> {
  const page = await driver.extensionPage('pack/index.html');
  for (const size of sizes.slice(0, 2)) {
    const json = packJson(await bigPack(size), pair);
    const [made, peak] = await peakDuring(driver.profileDir, () =>
      writeInPage(page, json, 'locked'),
    );
    await page.evaluate(() => globalThis.dropPack());
    const ms = [made.writeMs, made.checkMs, made.lockMs].map(Math.round);
    console.log(
      `  ${megabytes(made.byteLength)} MB locked: written, checked, locked in ${ms.join(', ')} ms, ` +
        `${megabytes(peak.pages)} MB more in pages, ${megabytes(peak.browser)} MB in the browser`,
    );
  }
}
