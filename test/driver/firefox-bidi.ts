// The one seam to what puppeteer keeps to itself: the WebDriver BiDi connection of Firefox. By it
// the browser's own window can be reached, where the toolbar and the popup live.
import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { callSource, packedSource, unpack } from './call-source.ts';

type Connection = { send(method: string, params: object): Promise<{ readonly result: unknown }> };

/** Runs a function inside the browser's own window, with the rights of the browser. */
export type ChromeScope = <Args extends readonly unknown[], Answer>(
  fn: (...args: Args) => Answer,
  ...args: Args
) => Promise<Awaited<Answer>>;

const treeSchema = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const textSchema = v.object({ result: v.object({ value: v.string() }) });

export async function openChromeScope(browser: Browser): Promise<ChromeScope> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = v.parse(treeSchema, tree.result).contexts[0]?.context;
  return async <Args extends readonly unknown[], Answer>(
    fn: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>> => {
    const expression = packedSource(callSource(fn, args));
    const params = { expression, target: { context }, awaitPromise: true };
    const { result } = await connection.send('script.evaluate', params);
    return unpack<Answer>(v.parse(textSchema, result).result.value);
  };
}

/** Starts going to an address without waiting: no end is announced for extension pages. */
export async function startNavigation(page: Page, url: string): Promise<void> {
  const frame = page.mainFrame();
  if (!hasContextId(frame)) throw new Error('this puppeteer does not show the id of a frame');
  const params = { context: frame._id, url, wait: 'none' };
  await connectionOf(page.browser()).send('browsingContext.navigate', params);
}

function connectionOf(browser: Browser): Connection {
  if (!hasConnection(browser)) throw new Error('this puppeteer does not show its connection');
  return browser.connection;
}

const hasConnection = (browser: object): browser is { readonly connection: Connection } =>
  'connection' in browser;

const hasContextId = (frame: object): frame is { readonly _id: string } => '_id' in frame;
