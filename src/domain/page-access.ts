/**
 * Whether a page may be read now. Firefox takes the permission back at every load, and a click in a
 * panel never gives it: only the extension's own button does. So every screen can say "click again".
 */
import type { PageError } from './codes.ts';

/** What the browser gave. */
export type PageAccess = 'granted' | 'click-needed';

/** The browser tells the address of a page when it lets us read it, and `null` until then. */
export const pageAccess = (url: string | null): PageAccess =>
  url === null ? 'click-needed' : 'granted';

/** Why a page cannot be read at all, whatever is clicked. */
export const closedPages = ['browser-page', 'store-page', 'pdf-viewer', 'source-view'] as const;
export type ClosedPage = (typeof closedPages)[number];

const storeHosts = ['chromewebstore.google.com', 'addons.mozilla.org', 'chrome.google.com'];
const readableSchemes = ['http:', 'https:', 'file:'];

/** The reason why nobody may read the page at `url`, or `null` when it can be tried. */
export function closedPageAt(url: string): ClosedPage | null {
  if (url.startsWith('view-source:')) return 'source-view';
  const address = URL.parse(url);
  if (address === null || !readableSchemes.includes(address.protocol)) return 'browser-page';
  if (storeHosts.includes(address.hostname)) return 'store-page';
  return null;
}

/**
 * Why the browser did not let our script into the page at `url`, as far as its address tells. With a
 * click it tells the address also of a PDF, which Firefox shows in a viewer that nobody may read.
 */
export function refusalAt(url: string | null): PageError {
  if (pageAccess(url) === 'click-needed') return 'click-needed';
  const address = URL.parse(url ?? '');
  if (address?.pathname.toLowerCase().endsWith('.pdf')) return 'pdf-viewer';
  // Chromium lets the person decide whether extensions may read files; Firefox asks for the click only.
  return address?.protocol === 'file:' ? 'file-access' : 'page-closed';
}
