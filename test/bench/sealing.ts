/**
 * `npm run bench:sealing`: what it takes to sign the log of a dossier after a capture was kept, in both
 * browsers, with the key that lies sealed in the vault. A log of 200 lines, each time one more.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { launchOptions } from '../e2e/world.ts';
import { extensionWithPage } from './documents/extension-with-page.ts';
// The type of what it calls in the page.
import type {} from './sealing/page.ts';

const turns = 200;
const folder = mkdtempSync(join(tmpdir(), 'kantlijn-bench-'));

const shareOf = (times: readonly number[], share: number) =>
  `${(times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;

async function bench(kind: BrowserKind): Promise<void> {
  const extensionDir = await extensionWithPage(kind, folder, 'sealing');
  const driver = await launch(kind, { ...launchOptions(kind), extensionDir });
  const page = await driver.extensionPage('sealing/index.html');
  const { keepMs, sealMs } = await page.evaluate(
    (count: number) => globalThis.measureSealing(count),
    turns,
  );
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${kind} ${driver.version}, load ${load}, middle of ${turns}, and nine in ten within`,
  );
  for (const [name, times] of Object.entries({ 'row kept': keepMs, sealed: sealMs }))
    console.log(`  ${name.padEnd(9)} ${shareOf(times, 0.5)}, ${shareOf(times, 0.9)}`);
  await driver.close();
}

try {
  await bench('chromium');
  await bench('firefox');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
