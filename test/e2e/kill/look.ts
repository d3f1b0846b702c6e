/** What can be seen to be wrong after a kill: first on the disk as it was left, then in the dossier. */
import { buildPack, passGate } from '../../demo/journey.ts';
import { sender } from '../../demo/play-journey.ts';
import type { Driver, PageHandle } from '../../driver/driver.ts';
import { until } from '../../driver/until.ts';
import { type Disk, readDisk } from './disk.ts';
import {
  type Amount,
  amountOf,
  brokenWords,
  type Deed,
  isSame,
  type Ledger,
  sum,
} from './ledger.ts';
import { namesIn, passphrase } from './moments.ts';

export async function openDossier(driver: Driver): Promise<PageHandle> {
  const page = await driver.extensionPage('src/ui/dossier/index.html');
  await passGate(page);
  await page.waitFor('main[data-state=locked], body[data-ready=true]', 30_000);
  if (await page.evaluate(() => document.querySelector('main[data-state=locked]') !== null)) {
    await page.type('input[name=passphrase]', passphrase);
    await page.click('[data-action=unlock]');
  }
  await page.waitFor('body[data-ready=true]', 30_000);
  return page;
}

const written = ({ rows, files }: Amount) => `${rows} rows and ${files} files`;

/**
 * Before anything was tidied: all or nothing of it lies there. Of a page that was being saved there may be
 * files that no row names yet.
 */
export function halves({ kind, more }: Deed, before: Disk, after: Disk): string[] {
  const isTornOff = kind === 'saves' && after.rows === before.rows && after.files >= before.files;
  if (isSame(after, before) || isSame(after, sum(before, more)) || isTornOff) return [];
  return [`half done: ${written(before)} became ${written(after)}`];
}

/** In the dossier, which tidies when it opens: all that was said holds, and a pack can be made of it. */
export async function faultsOf(page: PageHandle, ledger: Ledger) {
  const shown = await namesIn(page);
  const isDamaged = await page.evaluate(() => document.querySelector('[data-damaged]') !== null);
  return [
    ...brokenWords(ledger, shown),
    ...(isDamaged ? ['a row is damaged'] : []),
    ...(await faultOf(tidied(page, amountOf(ledger, shown)))),
    ...(await faultOf(buildPack(page, sender))),
  ];
}

async function tidied(page: PageHandle, due: Amount): Promise<void> {
  const isTidy = async () => isSame(due, await readDisk(page)) || null;
  await until(isTidy, { timeoutMs: 10_000, what: written(due) });
}

async function faultOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
    return [];
  } catch (fault) {
    return [String(fault)];
  }
}
