/** What the page and the browser say about themselves at the moment of the capture. */
import { attributeOf } from '../anchoring/read-node.ts';
import type { PageFacts, Viewport } from '../domain/capture.ts';
import { addressOf, rootElementOf, titleOf, windowOf } from './page-readers.ts';

export function readPageFacts(document: Document): PageFacts {
  const root = rootElementOf(document);
  return {
    url: addressOf(document),
    title: titleOf(document),
    status: statusOf(windowOf(document)),
    language: (root && attributeOf(root, 'lang')) || null,
    viewport: viewportOf(windowOf(document)),
    userAgent: navigator.userAgent,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** What the site answered with when the page was opened; 0 stands for a page that is no answer of a site. */
function statusOf(window: Window | null): number | null {
  const [opening] = window?.performance.getEntriesByType('navigation') ?? [];
  if (!opening || !('responseStatus' in opening)) return null;
  const { responseStatus } = opening;
  return typeof responseStatus === 'number' && responseStatus > 0 ? responseStatus : null;
}

/** All zero for a document that is shown in no window. */
const viewportOf = (window: Window | null): Viewport => ({
  width: window?.innerWidth ?? 0,
  height: window?.innerHeight ?? 0,
  scrollX: window?.scrollX ?? 0,
  scrollY: window?.scrollY ?? 0,
  devicePixelRatio: window?.devicePixelRatio ?? 0,
});
