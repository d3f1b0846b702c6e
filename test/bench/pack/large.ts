/** A pack beyond 4 GiB and one of 70,000 files: other programs take them as they lie in the profile. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../../driver/driver.ts';
import { readers } from '../../unit/pack/readers.ts';
import { bigPack, pair } from './big-pack.ts';
import { packJson } from './pack-json.ts';
import { writeInPage } from './write-in-page.ts';

/** The largest file under `folder`: where the browser keeps what a page wrote. */
function largestIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  const [largest] = files.toSorted((a, b) => statSync(b).size - statSync(a).size);
  if (largest === undefined) throw new Error(`no file in ${folder}`);
  return largest;
}

export async function measureLarge(driver: Driver): Promise<void> {
  const page = await driver.extensionPage('pack/index.html');
  const json = packJson(await bigPack({ captures: 3_200, made: 16 }), pair);
  const made = await writeInPage(page, json, 'made');
  const file = largestIn(driver.profileDir);
  if (statSync(file).size !== made.byteLength) throw new Error(`${file} is another file`);
  for (const reader of readers) {
    reader.test(file);
    console.log(
      `  ${reader.name} accepts ${Math.round(made.byteLength / 1e6)} MB, ${json.entries.length} files`,
    );
  }
  await page.evaluate(() => globalThis.dropPack());
}
