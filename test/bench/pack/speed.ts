/** One pack of 506 MB and 1,000 files, written and checked in turn with other programs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../../src/domain/pack.ts';
import type { Driver, PageHandle } from '../../driver/driver.ts';
import { processorTimeOf } from '../capture/memory-of.ts';
import { bigPack, pair } from './big-pack.ts';
import { type KeptSort, sortOf } from './kept-bytes.ts';
import { commandsOn, type Spent, unpackedIn } from './on-disk.ts';
import { packJson } from './pack-json.ts';
import type { Source } from './page.ts';
import { writeInPage } from './write-in-page.ts';

const captures = 329;

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Times by what they are of, in the order in which they were first taken. */
class Times {
  readonly #all = new Map<string, Spent[]>();

  add(what: string, ...parts: readonly Spent[]): void {
    const ms = parts.reduce((sum, part) => sum + part.ms, 0);
    const workedMs = parts.reduce((sum, part) => sum + part.workedMs, 0);
    this.#all.set(what, [...(this.#all.get(what) ?? []), { ms, workedMs }]);
  }

  print(): void {
    for (const [what, all] of this.#all) {
      const times = all.map(({ ms }) => ms);
      console.log(
        `  ${what.padEnd(46)}${Math.round(middle(times))} ms (least ${Math.round(Math.min(...times))}), ` +
          `${Math.round(middle(all.map(({ workedMs }) => workedMs)))} ms of processor`,
      );
    }
  }
}

type KeptFile = readonly [
  KeptSort,
  Extract<Pack['entries'][number]['content'], { kind: 'blob' }>['blobId'],
];

export const keptIn = ({ entries }: Pack): KeptFile[] =>
  entries.flatMap(({ content, path }): KeptFile[] =>
    content.kind === 'blob' ? [[sortOf(path, content.byteLength), content.blobId]] : [],
  );

export async function measureSpeed(driver: Driver, turns: number): Promise<void> {
  const pack = await bigPack({ captures, made: captures });
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-files-'));
  const page = await driver.extensionPage('pack/index.html');
  try {
    const files = unpackedIn(folder, pack);
    await fill(page, pack);
    const times = new Times();
    for (let turn = 0; turn < turns; turn++)
      await oneTurn(page, driver.profileDir, { pack, folder, files }, times);
    const bytes = pack.entries.reduce(
      (sum, { content }) =>
        sum + (content.kind === 'bytes' ? content.bytes.byteLength : content.byteLength),
      0,
    );
    console.log(
      `  ${Math.round(bytes / 1e6)} MB, ${files.length} files, ${turns} turns, load ${loadavg()[0]?.toFixed(1)}`,
    );
    times.print();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// In parts: one call must not take longer than a driver waits.
async function fill(page: PageHandle, pack: Pack): Promise<void> {
  const kept = keptIn(pack);
  for (let from = 0; from < kept.length; from += 100)
    await page.evaluate((some) => globalThis.fillStores(some), kept.slice(from, from + 100));
}

type Same = { readonly pack: Pack; readonly folder: string; readonly files: readonly string[] };

async function oneTurn(
  page: PageHandle,
  profile: string,
  { pack, folder, files }: Same,
  times: Times,
): Promise<void> {
  const { sum, zip, check } = commandsOn(folder, files);
  times.add('sha256sum, then zip -n .png', sum, zip);
  times.add('sha256sum -c', check);
  const json = packJson(pack, pair);
  const write = (source: Source) => writeInPage(page, json, source);
  for (const source of ['files', 'vault'] satisfies Source[]) {
    const [made, workedMs] = await worked(profile, () => write(source));
    await page.evaluate(() => globalThis.dropPack());
    times.add(`from ${source}: written, hashed`, { ms: made.writeMs, workedMs: Number.NaN });
    times.add(`from ${source}: read again and checked`, { ms: made.checkMs, workedMs: Number.NaN });
    times.add(`from ${source}: all of it`, { ms: made.writeMs + made.checkMs, workedMs });
  }
  const peer = () => page.evaluate((what) => globalThis.writeWithClientZip(what), json);
  const [ms, workedMs] = await worked(profile, peer);
  times.add('client-zip (stores all), WebCrypto digests', { ms, workedMs });
}

async function worked<T>(profile: string, work: () => Promise<T>): Promise<readonly [T, number]> {
  const from = processorTimeOf(profile);
  const done = await work();
  return [done, processorTimeOf(profile) - from];
}
