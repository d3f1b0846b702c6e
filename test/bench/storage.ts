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

/** Of each: the middle, the least, and how much more than the peer that follows it. */
function print({ version, figures }: Awaited<ReturnType<typeof measureIn>>): void {
  console.log(`\n${version}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}\n`);
  console.log(`${''.padEnd(34)}${'median'.padStart(9)}${'least'.padStart(9)}     more than plain`);
  for (const [index, figure] of figures.entries()) {
    const peer = figures[index + 1];
    const isSealed = peer?.what.endsWith('plain') === true && !figure.what.endsWith('plain');
    const compared =
      peer && isSealed
        ? `${more(figure.ms, peer.ms)} (least ${more(least(figure), least(peer))})`
        : '';
    const times = [figure.ms, least(figure)].map((ms) => ms.toFixed(1).padStart(9)).join('');
    console.log(`${figure.what.padEnd(34)}${times} ms  ${compared}`);
  }
}

try {
  print(await measureIn(await builtPage()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
