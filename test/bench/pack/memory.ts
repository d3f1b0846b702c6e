/** The most memory while packs of different sizes are written and checked: it must not grow with them. */
import type { Driver } from '../../driver/driver.ts';
import { peakDuring } from '../documents/peak.ts';
import { bigPack } from './big-pack.ts';
import { packJson } from './pack-json.ts';
import { writeInPage } from './write-in-page.ts';

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** Pages of 1.56 MB each: 100 MB, 500 MB, 1 GB and 5 GB. */
const sizes = [64, 320, 640, 3_200];

export async function measureMemory(driver: Driver): Promise<void> {
  const page = await driver.extensionPage('pack/index.html');
  for (const captures of sizes) {
    const json = packJson(await bigPack({ captures, made: 16 }));
    const write = () => writeInPage(page, json, 'made');
    const [made, peak] = await peakDuring(driver.profileDir, write);
    await page.evaluate(() => globalThis.dropPack());
    console.log(
      `  ${megabytes(made.byteLength)} MB: ${megabytes(peak.pages)} MB more in pages, ` +
        `${megabytes(peak.browser)} MB in the browser, ${Math.round(made.writeMs + made.checkMs)} ms`,
    );
  }
}
