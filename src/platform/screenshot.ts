/** The pixels of the tab in front, as the person sees them, without scrolling or touching the page. */
import { browser } from './browser.ts';
import { elapsed } from './clock.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The visible part of the window's active tab as PNG. Throws without a click on the button. */
export async function captureViewport(windowId: number): Promise<Bytes> {
  lastAt = elapsed();
  return bytesOfDataUrl(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
}

/** A part of the page in CSS pixels, seen from its beginning. */
export type PagePart = {
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Whether the browser photographs more of a page than its window shows (Firefox). Elsewhere a page has to
 * be scrolled for that.
 */
export const seesWholePage = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** That part of the active tab's page as PNG, in `scale` pixels for each of CSS. */
export async function capturePart(
  windowId: number,
  { y, width, height }: PagePart,
  scale: number,
): Promise<Bytes> {
  const url = await browser.tabs.captureVisibleTab(windowId, {
    format: 'png',
    rect: { x: 0, y, width, height },
    scale,
  });
  return bytesOfDataUrl(url);
}

/** Chromium gives two pictures a second, and an error with this name in it for the third. */
const tooMany = 'MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND';
const betweenMs = 505;
const retryMs = 100;
const mostRetries = 12;

let lastAt = Number.NEGATIVE_INFINITY;

/** As `captureViewport`, for many in a row: waits for its turn. */
export async function captureNext(windowId: number): Promise<Bytes> {
  await pause(lastAt + betweenMs - elapsed());
  for (let retries = 0; ; retries++)
    try {
      return await captureViewport(windowId);
    } catch (error) {
      if (retries === mostRetries || !String(error).includes(tooMany)) throw error;
      await pause(retryMs);
    }
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

// Our own content security policy forbids fetching a data: address, so it is decoded by hand.
function bytesOfDataUrl(url: string): Bytes {
  const text = atob(url.slice(url.indexOf(',') + 1));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
