/**
 * `npm run bench:pack`: how long it takes to write, read again and check a pack of 506 MB and 1,000 files,
 * beside `sha256sum`, `zip` and client-zip on the same files in the same run; and what memory it takes.
 * `-- speed chromium 5` takes only these, so many times; `-- memory`; `-- locked`; `-- page`: the page in the pack;
 * `-- large`: beyond 4 GiB.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind, Driver } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { launchOptions } from '../e2e/world.ts';
import { extensionWithPage } from './documents/extension-with-page.ts';
import { measureLarge } from './pack/large.ts';
import { measureLocked, measureMemory } from './pack/memory.ts';
import { measureSpeed } from './pack/speed.ts';
import { measureVerifyPage } from './pack/verify-page.ts';

const asked = process.argv.slice(2);
const isAsked = (name: string, all: readonly string[]) =>
  asked.includes(name) || !all.some((one) => asked.includes(one));

const [turns = 5] = asked.map(Number).filter(Number.isInteger);
const parts = ['speed', 'memory', 'locked', 'page', 'large'] as const;
const browsers = ['chromium', 'firefox'] as const;

async function withBrowser(kind: BrowserKind, work: (driver: Driver) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-bench-'));
  try {
    const extensionDir = await extensionWithPage(kind, folder, 'pack');
    const driver = await launch(kind, { ...launchOptions(kind), extensionDir });
    console.log(`${kind} ${driver.version}, load ${loadavg()[0]?.toFixed(1)}`);
    await work(driver).finally(() => driver.close());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const kind of browsers.filter((one) => isAsked(one, browsers))) {
  if (isAsked('speed', parts)) await withBrowser(kind, (driver) => measureSpeed(driver, turns));
  if (isAsked('memory', parts)) await withBrowser(kind, measureMemory);
  if (isAsked('locked', parts)) await withBrowser(kind, measureLocked);
  if (isAsked('page', parts)) await withBrowser(kind, (driver) => measureVerifyPage(driver, turns));
  if (isAsked('large', parts) && kind === 'chromium') await withBrowser(kind, measureLarge);
}
