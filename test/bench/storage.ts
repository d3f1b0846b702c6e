// `npm run bench:storage`: what locking and sealing cost, in a real Chromium, beside the same without.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../support/find-browsers.mjs';
import type { Figure } from './storage-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'kantlijn-bench-'));

async function builtPage(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome148',
      lib: {
        entry: join(import.meta.dirname, 'storage-page.ts'),
        formats: ['es'],
        fileName: 'page',
      },
    },
  });
  return readFileSync(join(folder, 'page.js'), 'utf8');
}

async function measureIn(page: string): Promise<{ version: string; figures: readonly Figure[] }> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? page : '<!doctype html><script type="module" src="/page.js"></script>');
  }).listen(0, '127.0.0.1');
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? '',
    userDataDir: join(folder, 'profile'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 600_000,
  });
  try {
    const tab = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await tab.goto(`http://127.0.0.1:${port}/`);
    await tab.waitForFunction('globalThis.measure');
    const figures = (await tab.evaluate('measure()')) as readonly Figure[];
    return { version: await browser.version(), figures };
  } finally {
    await browser.close();
    server.close();
  }
}

const least = ({ all }: Figure): number => Math.min(...all);
const more = (one: number, other: number): string => `${Math.round((one / other - 1) * 100)} %`;

/** What the figure is compared with: those that took turns with it, the plain one last. */
function peersOf(figures: readonly Figure[], figure: Figure): readonly Figure[] {
  const later = figures.slice(figures.indexOf(figure) + 1);
  const plain = later.findIndex(({ what }) => what.endsWith('plain'));
  const hasPeers = !/plain|unlock/.test(figure.what);
  return hasPeers ? later.slice(0, plain + 1) : [];
}

/** Of each: the middle, the least, and how much more that is than its peers. */
function print({ version, figures }: Awaited<ReturnType<typeof measureIn>>): void {
  console.log(`\n${version}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}\n`);
  console.log(`${''.padEnd(34)}${'median'.padStart(9)}${'least'.padStart(9)}`);
  for (const figure of figures) {
    const times = [figure.ms, least(figure)].map((ms) => ms.toFixed(1).padStart(9)).join('');
    const compared = peersOf(figures, figure).map((peer) => {
      const than = peer.what.split(', ').at(-1);
      return `${more(figure.ms, peer.ms)} (least ${more(least(figure), least(peer))}) more than ${than}`;
    });
    console.log(`${figure.what.padEnd(34)}${times} ms  ${compared.join('; ')}`);
  }
}

try {
  print(await measureIn(await builtPage()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
