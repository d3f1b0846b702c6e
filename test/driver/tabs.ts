// Opens and finds tabs, the same way in both browsers.
import type { Browser, Page } from 'puppeteer-core';
import type { PageHandle } from './driver.ts';
import { addressOf } from './navigate.ts';
import { createPageHandle, type GoTo, isPageGone } from './page-handle.ts';
import { until } from './until.ts';

export type Tabs = {
  open(url: string): Promise<PageHandle>;
  find(urlPart: string, timeoutMs?: number): Promise<PageHandle>;
  /** The same, also when the tab was open before and went there. */
  findAny(urlPart: string): Promise<PageHandle>;
};

export function createTabs(browser: Browser, goto: GoTo): Tabs {
  const handles = new Map<Page, PageHandle>();
  const handleOf = (page: Page): PageHandle => {
    const handle = handles.get(page) ?? createPageHandle(page, goto);
    handles.set(page, handle);
    return handle;
  };
  return {
    open: async (url) => {
      const open = async () => {
        const handle = handleOf(await freshPage(browser, handles));
        await handle.goto(url);
        return handle;
      };
      // The first tab of a browser that was killed before may go away: then another is taken.
      return open().catch((fault) => (isPageGone(fault) ? open() : Promise.reject(fault)));
    },
    find: async (urlPart, timeoutMs = 10_000) => {
      const ask = () => newPageAt(browser, urlPart, handles);
      return handleOf(await until(ask, { timeoutMs, what: `a tab with ${urlPart}` }));
    },
    findAny: async (urlPart) => {
      const ask = async () =>
        (await newPageAt(browser, urlPart, handles)) ?? newPageAt(browser, urlPart, new Map());
      return handleOf(await until(ask, { timeoutMs: 10_000, what: `a tab with ${urlPart}` }));
    },
  };
}

// The browser starts with one empty tab: it is used first, so that no stray tab stays.
async function freshPage(browser: Browser, taken: ReadonlyMap<Page, PageHandle>): Promise<Page> {
  const pages = await browser.pages();
  const idle = pages.find((page) => page.url() === 'about:blank' && !taken.has(page));
  return idle ?? browser.newPage();
}

async function newPageAt(
  browser: Browser,
  urlPart: string,
  taken: ReadonlyMap<Page, PageHandle>,
): Promise<Page | null> {
  for (const page of await browser.pages()) {
    if (taken.has(page)) continue;
    // A tab that is still on its way to its page does not answer yet.
    const address = await addressOf(page).catch(() => '');
    if (address.includes(urlPart)) return page;
  }
  return null;
}
