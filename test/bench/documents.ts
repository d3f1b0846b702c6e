/**
 * `npm run bench:documents`: how long it takes until a document of a letter is there, made in the
 * worker as the dossier has it made, in both browsers; and how much code that loads.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { BrowserKind } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { launchOptions } from '../e2e/world.ts';
import { ensureBuilt } from '../support/ensure-built.ts';
import type { DocumentFigure } from './documents/page.ts';

const page = join(import.meta.dirname, 'documents');

/** The built extension with a page of ours in it. */
async function extensionWithPage(kind: BrowserKind, folder: string): Promise<string> {
  const extensionDir = join(folder, kind);
  cpSync(ensureBuilt(kind), extensionDir, { recursive: true });
  await build({
    configFile: false,
    root: page,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: join(extensionDir, 'documents'),
      target: kind === 'firefox' ? 'firefox140' : 'chrome148',
      modulePreload: false,
    },
  });
  return extensionDir;
}

function workerSizes(extensionDir: string): string {
  const assets = join(extensionDir, 'documents', 'assets');
  const file = readdirSync(assets).find((name) => name.startsWith('document-worker'));
  const code = readFileSync(join(assets, file ?? 'no worker'));
  const packed = gzipSync(code, { level: 9 });
  return `${Math.round(code.length / 1_000)} kB, gzipped ${Math.round(packed.length / 1_000)} kB`;
}

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const ms = (value: number) => `${Math.round(value)} ms`.padStart(9);

function print({ what, first, later, byteLength }: DocumentFigure): void {
  const times = `${ms(first)} first ${ms(middle(later))} after that (least ${ms(Math.min(...later))})`;
  console.log(`  ${what.padEnd(42)}${times}  ${Math.round(byteLength / 1_000)} kB`);
}

async function bench(kind: BrowserKind): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-bench-'));
  try {
    const extensionDir = await extensionWithPage(kind, folder);
    const driver = await launch(kind, { ...launchOptions(kind), extensionDir });
    const shown = await driver.extensionPage('documents/index.html');
    console.log(`${kind} ${driver.version}, load ${loadavg()[0]?.toFixed(1)}`);
    for (const figure of await shown.evaluate(() => globalThis.measureDocuments())) print(figure);
    console.log(`  code of the worker: ${workerSizes(extensionDir)}`);
    await driver.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await bench('chromium');
await bench('firefox');
