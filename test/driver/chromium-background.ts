// The service worker of the extension in Chromium, which comes and goes.
import type { Browser, Extension, WebWorker } from 'puppeteer-core';
import { callSource } from './call-source.ts';
import type { Driver } from './driver.ts';
import { runIn } from './run-in.ts';
import { until } from './until.ts';

type BackgroundPart = Pick<Driver, 'backgroundEvaluate' | 'killBackground'>;

export function createBackground(browser: Browser, extension: Extension): BackgroundPart {
  return {
    backgroundEvaluate: async <Args extends readonly unknown[], Answer>(
      fn: (...args: Args) => Answer,
      ...args: Args
    ): Promise<Awaited<Answer>> =>
      runIn<Answer>(await awake(browser, extension), callSource(fn, args)),
    killBackground: async () => {
      await (await runningWorker(extension))?.close();
      const ask = async () => ((await runningWorker(extension)) === null ? true : null);
      await until(ask, { timeoutMs: 5000, what: 'the background to end' });
    },
  };
}

const runningWorker = async (extension: Extension): Promise<WebWorker | null> =>
  (await extension.workers())[0] ?? null;

async function awake(browser: Browser, extension: Extension): Promise<WebWorker> {
  if ((await runningWorker(extension)) === null) await wake(browser, extension);
  const ask = () => runningWorker(extension);
  return until(ask, { timeoutMs: 5000, what: 'the background to wake' });
}

const sendIfThere = 'chrome.runtime?.sendMessage({ kind: "wake" }).catch(() => {}) && true';

// Any message wakes it. The sender is a tab that never comes to the front.
async function wake(browser: Browser, extension: Extension): Promise<void> {
  const url = `chrome-extension://${extension.id}/manifest.json`;
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url, background: true });
  const target = await browser.waitForTarget((candidate) => candidate.url() === url);
  const page = await target.page();
  // The tab carries its address before it is there, and then has nobody to send a message to.
  const send = async () => (await page?.evaluate(sendIfThere).catch(() => null)) ?? null;
  await until(send, { timeoutMs: 5000, what: 'the tab that wakes the background' });
  await page?.close();
}
