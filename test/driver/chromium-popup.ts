// The popup in Chromium: a page of the extension that is not a tab.
import type { Browser, Extension, Page } from 'puppeteer-core';
import type { Driver, Surface } from './driver.ts';
import { clickIn, pressIn, saveScreenshot } from './page-handle.ts';
import { runIn } from './run-in.ts';
import { createSurface } from './surface.ts';
import { until } from './until.ts';

type PopupPart = Pick<Driver, 'popup' | 'isPopupOpen' | 'popupClosed' | 'closePopup'> & {
  readonly popupPage: () => Promise<Page>;
};

export function createPopup(browser: Browser, extension: Extension): PopupPart {
  const find = () => pageOfPopup(browser, extension);
  const popupClosed = async (timeoutMs = 5000) => {
    const ask = async () => ((await find()) === null ? true : null);
    await until(ask, { timeoutMs, what: 'the popup to close' });
  };
  const popupPage = () => until(find, { timeoutMs: 10_000, what: 'the popup' });
  return {
    popupPage,
    popup: async () => {
      const page = await popupPage();
      await page.waitForSelector('body > *');
      return surfaceOf(page);
    },
    isPopupOpen: async () => (await find()) !== null,
    popupClosed,
    closePopup: async () => {
      await (await find())?.close();
      await popupClosed();
    },
  };
}

async function pageOfPopup(browser: Browser, extension: Extension): Promise<Page | null> {
  const tabs = new Set((await browser.pages()).map((page) => page.target()));
  const pages = await extension.pages();
  return pages.find((page) => !tabs.has(page.target())) ?? null;
}

const surfaceOf = (page: Page): Surface =>
  createSurface({
    run: (source) => runIn(page, source),
    clickElement: (selector) => clickIn(page, selector),
    press: (key, held) => pressIn(page, key, held),
    screenshot: (path) => saveScreenshot(page, path),
  });
