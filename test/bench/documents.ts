/**
 * `npm run bench:documents`: how long it takes until a document of a letter is there, made in the
 * worker as the dossier has it made, in both browsers; and how much code that loads. PDFs come last.
 * `-- pdf firefox 20` takes only these, with so many exhibits.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserKind, PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { launchOptions } from '../e2e/world.ts';
import { benchPdf } from './documents/bench-pdf.ts';
import { extensionWithPage } from './documents/extension-with-page.ts';
import type { DocumentFigure } from './documents/page.ts';

function workerSizes(extensionDir: string, worker: string): string {
  const assets = join(extensionDir, 'documents', 'assets');
  const file = readdirSync(assets).find((name) => name.startsWith(worker));
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

async function benchLetters(page: PageHandle, extensionDir: string): Promise<void> {
  for (const figure of await page.evaluate(() => globalThis.measureDocuments())) print(figure);
  console.log(`  code of the worker: ${workerSizes(extensionDir, 'document-worker')}`);
}

const asked = process.argv.slice(2);
const isAsked = (name: string, all: readonly string[]) =>
  asked.includes(name) || !all.some((one) => asked.includes(one));

const numbers = asked.map(Number).filter(Number.isInteger);

const sorts = ['letters', 'pdf'] as const;
const browsers = ['chromium', 'firefox'] as const;

async function bench(kind: BrowserKind): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-bench-'));
  try {
    const extensionDir = await extensionWithPage(kind, folder);
    const driver = await launch(kind, { ...launchOptions(kind), extensionDir });
    const page = await driver.extensionPage('documents/index.html');
    console.log(`${kind} ${driver.version}, load ${loadavg()[0]?.toFixed(1)}`);
    if (isAsked('letters', sorts)) await benchLetters(page, extensionDir);
    if (isAsked('pdf', sorts)) await benchPdf(driver, page, numbers);
    console.log(`  code of the PDF worker: ${workerSizes(extensionDir, 'pdf-worker')}`);
    await driver.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const kind of browsers) if (isAsked(kind, browsers)) await bench(kind);
