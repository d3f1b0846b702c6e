/** The little of the browser's interface that a page script needs; it carries no library along. */

type Port = {
  readonly name: string;
  postMessage(message: unknown): void;
};

type ContentBrowser = {
  readonly runtime: {
    readonly onConnect: { addListener(listener: (port: Port) => void): void };
  };
};

declare const browser: ContentBrowser;

/** Calls `listener` whenever the background opens a port to this page. */
export const onConnect = (listener: (port: Port) => void): void =>
  browser.runtime.onConnect.addListener(listener);

/**
 * Whether a page script may read the cache without the page noticing. In Chromium it may; in Firefox
 * the page sees an entry in its resource timing, and its service worker is asked.
 */
export const isReadingCacheUnseen =
  'chrome' in globalThis && hasDom(Reflect.get(globalThis, 'chrome'));

// Firefox has a `chrome` too, but reads closed shadow roots in another way than through `dom`.
function hasDom(chrome: unknown): boolean {
  return typeof chrome === 'object' && chrome !== null && 'dom' in chrome;
}
