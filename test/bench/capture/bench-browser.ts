// A headless Chromium with the bench's extension, and its world in a page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { findChromium } from '../../support/find-browsers.mjs';
import { BenchFault } from '../anchoring/bench-fault.ts';
import { buildExtension } from './build.ts';

export type World = {
  readonly tab: Page;
  /** Evaluates in the extension's world of the page. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
};

export type CaptureBrowser = {
  readonly version: string;
  readonly folder: string;
  readonly browser: Browser;
  readonly open: (url: string) => Promise<World>;
  /** Processor time that all pages have taken so far, in milliseconds. */
  readonly processorMs: () => Promise<number>;
  readonly close: () => Promise<void>;
};

export async function openBrowser(): Promise<CaptureBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-capture-'));
  const browser = await launch(join(folder, 'profile'), await buildExtension(folder));
  return {
    version: await browser.version(),
    folder,
    browser,
    open: (url) => openWorld(browser, url),
    processorMs: () => processorMsOf(browser),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(userDataDir: string, extension: string): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new BenchFault('No Chromium was found; `npm start` says how to get one.');
  return puppeteer.launch({
    executablePath,
    userDataDir,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 600_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * 127.0.0.1',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  });
}

async function processorMsOf(browser: Browser): Promise<number> {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

async function openWorld(browser: Browser, url: string): Promise<World> {
  const tab = await browser.newPage();
  const client = await tab.createCDPSession();
  const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await client.send('Runtime.enable');
  await tab.goto(url, { waitUntil: 'networkidle0' });
  const { frameTree } = await client.send('Page.getFrameTree');
  const world = worlds.findLast(
    ({ origin, auxData }) =>
      origin.startsWith('chrome-extension:') && auxData?.frameId === frameTree.frame.id,
  );
  if (!world) throw new BenchFault('The extension of the bench did not start in the page.');
  return { tab, evaluate: (expression) => evaluateIn(client, world.id, expression) };
}

async function evaluateIn<T>(client: CDPSession, contextId: number, expression: string) {
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
