// An ordinary tab, through puppeteer, for both browsers.
import { writeFile } from 'node:fs/promises';
import type { Frame, Page } from 'puppeteer-core';
import { callSource } from './call-source.ts';
import type { Held, Key, PageHandle } from './driver.ts';
import { addressOf } from './navigate.ts';
import { type Evaluator, runIn } from './run-in.ts';
import { selectInFrame } from './select-text.ts';
import { createSurface } from './surface.ts';
import { until } from './until.ts';

export type GoTo = (page: Page, url: string) => Promise<void>;

const pages = new WeakMap<PageHandle, Page>();

/** The tab behind a handle. Throws for a handle that was not made here. */
export function pageBehind(handle: PageHandle): Page {
  const page = pages.get(handle);
  if (!page) throw new Error('not a page of this driver');
  return page;
}

/** `goto` comes in because Firefox needs another way for extension pages. */
export function createPageHandle(page: Page, goto: GoTo): PageHandle {
  const surface = createSurface({
    run: (source) => runIn(page, source),
    clickElement: (selector) => clickIn(page, selector),
    press: (key, held) => pressIn(page, key, held),
    screenshot: (path) => saveScreenshot(page, path),
  });
  const handle: PageHandle = {
    ...surface,
    requests: listenForRequests(page),
    url: () => addressOf(page),
    goto: (url) => goto(page, url),
    bringToFront: () => page.bringToFront(),
    resize: (viewport) => page.setViewport(viewport),
    selectText: (quote) => selectText(page, quote),
    close: () => page.close(),
  };
  pages.set(handle, page);
  return handle;
}

/**
 * Clicks with the mouse. The click may close what it stands on; that is no fault. What is just being
 * drawn anew is clicked when it stands there again, as a person would.
 */
export async function clickIn(page: Page, selector: string): Promise<void> {
  const click = () => page.click(selector).then(() => true, orNotThere);
  await until(async () => (await click()) || null, {
    timeoutMs: 5_000,
    what: `a click on ${selector}`,
  });
}

function orNotThere(fault: unknown): boolean {
  if (isPageGone(fault)) return true;
  if (/not clickable|No element found/i.test(String(fault))) return false;
  throw fault;
}

/** A key, with another one held down meanwhile when one is named. */
export async function pressIn(page: Page, key: Key, held?: Held): Promise<void> {
  if (held === undefined) return page.keyboard.press(key);
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** The fault says that the page was closed meanwhile. */
export const isPageGone = (fault: unknown): boolean =>
  /Target closed|Session closed|detached|no such frame/i.test(String(fault));

export async function saveScreenshot(page: Page, path: string): Promise<void> {
  await writeFile(path, await page.screenshot());
}

function listenForRequests(page: Page): () => readonly string[] {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  return () => [...addresses];
}

async function selectText(page: Page, quote: string): Promise<boolean> {
  for (const frame of page.frames()) await ownWorldOf(frame).evaluate('getSelection()?.empty()');
  for (const frame of page.frames()) {
    if (!(await runIn<boolean>(ownWorldOf(frame), callSource(selectInFrame, [quote])))) continue;
    // Who selects in a frame has clicked in it, so it has the focus.
    await (await frame.frameElement())?.focus();
    return true;
  }
  return false;
}

// A page may have bent its own built-ins, and must not see us look: puppeteer keeps a second world
// per frame for that, which its types do not show.
function ownWorldOf(frame: Frame): Evaluator {
  if (!hasOwnWorld(frame)) throw new Error('this puppeteer has no isolated world');
  return frame.isolatedRealm();
}

const hasOwnWorld = (frame: Frame): frame is Frame & { isolatedRealm(): Evaluator } =>
  'isolatedRealm' in frame;
