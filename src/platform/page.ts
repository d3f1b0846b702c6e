/**
 * A page that the person clicked the button on: runs our script there, asks it questions, and reads
 * a capture from it. The browser refuses all of this without the click.
 */
import type { Runtime } from 'webextension-polyfill';
import type { PagePiece } from '../domain/capture.ts';
import { pageCallsKey } from '../messaging/page-calls.ts';
import {
  type CaptureOrder,
  type ChunkTaken,
  captureScriptKey,
  captureStream,
} from '../messaging/page-stream.ts';
import { parseCaptureMessage } from '../messaging/schemas.ts';
import { browser } from './browser.ts';
import { tabWithId } from './tabs.ts';

/** An answer of one frame of the page, not yet parsed. */
export type FrameAnswer = { readonly frameId: number; readonly value: unknown };

type PageScope = Record<string, Record<string, (...args: unknown[]) => unknown> | undefined>;

// Both run in the page's isolated world, so they may use nothing from this file.
const isThere = (key: string) => key in globalThis;
const callThere = (key: string, call: string, args: unknown[]) =>
  (globalThis as unknown as PageScope)[key]?.[call]?.(...args);

/** Puts our script into every frame that can be reached and has not got it. Throws without a click. */
export const injectPageScript = (tabId: number, file: string): Promise<void> =>
  injectScript({ tabId, allFrames: true }, pageCallsKey, file);

/** Puts the script that captures into the page itself. It reaches the frames from there. */
export const injectCaptureScript = (tabId: number, file: string): Promise<void> =>
  injectScript({ tabId, frameIds: [0] }, captureScriptKey, file);

type Target = { readonly tabId: number } & (
  | { readonly allFrames: true }
  | { readonly frameIds: number[] }
);

async function injectScript(target: Target, key: string, file: string): Promise<void> {
  const found = await browser.scripting.executeScript({ target, func: isThere, args: [key] });
  const frameIds = found.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  const { tabId } = target;
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [file] });
}

/** Asks every reachable frame. */
export async function callFrames(
  tabId: number,
  call: string,
  args: readonly unknown[],
): Promise<FrameAnswer[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: callThere,
    args: [pageCallsKey, call, [...args]],
  });
  return answers.map(({ frameId, result }) => ({ frameId, value: result }));
}

/** Runs the script in the page itself and in none of its frames. Throws without a click. */
export async function injectTopScript(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}

/** Asks what that script keeps under `key`. Throws when the page cannot be reached. */
export async function callTop(
  tabId: number,
  key: string,
  call: string,
  args: readonly unknown[],
): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: callThere,
    args: [key, call, [...args]],
  });
  return answer?.result;
}

/** The rules by which painted marks are seen. They go with the page, if not before. */
export const insertRules = (tabId: number, css: string): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css });

/** Takes the very rules away again. */
export const removeRules = (tabId: number, css: string): Promise<void> =>
  browser.scripting.removeCSS({ target: { tabId, allFrames: true }, css });

/** What a capture yields, in order. Throws when it fails or the page goes away before the end. */
export async function* streamCapture(
  tabId: number,
  order: CaptureOrder,
): AsyncGenerator<PagePiece> {
  const port = browser.tabs.connect(tabId, { frameId: 0, name: captureStream });
  const inbox = openInbox(port);
  // Firefox keeps the port of a page that was left, in case that somebody goes back to it.
  const watching = setInterval(async () => {
    if (!(await isReleased(tabId))) inbox.close();
  }, askedEveryMs);
  try {
    port.postMessage(order);
    for (;;) {
      const message = parseCaptureMessage(await inbox.next());
      if (message === null) throw new Error('the page sent something else than a capture');
      if (message.kind === 'failed') throw new Error(message.detail);
      yield message;
      if (message.kind === 'chunk') port.postMessage({ kind: 'taken' } satisfies ChunkTaken);
      if (message.kind === 'end') return;
    }
  } finally {
    clearInterval(watching);
    port.disconnect();
  }
}

const askedEveryMs = 500;

/** The browser tells the address of a tab for as long as we may read its page. */
const isReleased = async (tabId: number): Promise<boolean> =>
  ((await tabWithId(tabId))?.url ?? null) !== null;

/** Keeps what arrives until it is asked for. */
function openInbox(port: Runtime.Port) {
  const waiting: unknown[] = [];
  let wake = () => {};
  let isGone = false;
  port.onMessage.addListener((message) => {
    waiting.push(message);
    wake();
  });
  const close = () => {
    isGone = true;
    wake();
  };
  port.onDisconnect.addListener(close);
  return {
    close,
    async next(): Promise<unknown> {
      while (waiting.length === 0) {
        if (isGone) throw new Error('the page went away');
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return waiting.shift();
    },
  };
}
