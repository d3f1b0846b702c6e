// A headless Chromium with the page of the bench in it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../../support/find-browsers.mjs';
import type { Bench } from '../anchoring-page.ts';
import { BenchFault } from './bench-fault.ts';

declare const bench: Bench;

export type BenchBrowser = {
  readonly version: string;
  readonly page: Bench;
  readonly close: () => Promise<void>;
};

async function builtPage(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome148',
      lib: {
        entry: join(import.meta.dirname, '../anchoring-page.ts'),
        formats: ['es'],
        fileName: 'page',
      },
    },
  });
  return readFileSync(join(folder, 'page.js'), 'utf8');
}

function serve(script: string): Server {
  return createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript
        ? script
        : '<!doctype html><html lang="nl"><head><script type="module" src="/page.js"></script></head><body></body></html>',
    );
  }).listen(0, '127.0.0.1');
}

async function launch(profile: string): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new BenchFault('No Chromium was found; `npm start` says how to get one.');
  return puppeteer.launch({
    executablePath,
    userDataDir: profile,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 3_600_000,
  });
}

/** Every call is done in the page; what that says to its console, `progress` gets. */
function callsTo(tab: Page): Bench {
  return {
    findAfterEdit: (one) => tab.evaluate((input) => bench.findAfterEdit(input), one),
    findInReader: (one, seed) =>
      tab.evaluate((input, chosen) => bench.findInReader(input, chosen), one, seed),
    measureSpeed: (texts) => tab.evaluate((input) => bench.measureSpeed(input), texts),
  };
}

export async function openBench(progress: (text: string) => void): Promise<BenchBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-bench-'));
  const server = serve(await builtPage(folder));
  const browser = await launch(join(folder, 'profile'));
  const close = async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const tab = await browser.newPage();
  tab.on('console', (message) => progress(message.text()));
  tab.on('pageerror', (error) => progress(`in the page: ${error}`));
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await tab.waitForFunction('globalThis.bench');
  return { version: await browser.version(), page: callsTo(tab), close };
}
