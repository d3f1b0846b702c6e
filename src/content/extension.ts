/** The little of the browser's interface that a page script needs; it carries no library along. */

type Port = {
  readonly name: string;
  postMessage(message: unknown): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
};

type ContentBrowser = {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    readonly onConnect: { addListener(listener: (port: Port) => void): void };
  };
};

declare const browser: ContentBrowser;
declare const chrome: { readonly dom?: object } | undefined;

/** Calls `listener` whenever the background opens a port to this page. */
export const onConnect = (listener: (port: Port) => void): void =>
  browser.runtime.onConnect.addListener(listener);

/** Sends to the background; throws when nobody is there. */
export const sendMessage = (message: unknown): Promise<unknown> =>
  browser.runtime.sendMessage(message);

/**
 * Whether a page script may read the cache without the page noticing. In Chromium it may; in Firefox
 * the page sees an entry in its resource timing, and its service worker is asked. Only Chromium hands
 * an extension `chrome.dom`.
 */
export const isReadingCacheUnseen = typeof chrome !== 'undefined' && chrome.dom !== undefined;
