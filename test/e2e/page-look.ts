/** What a page can know of itself, taken before and after: text, elements, requests, storage, styles. */
import type { PageHandle } from '../driver/driver.ts';

export type PageLook = {
  readonly html: string;
  readonly text: string;
  readonly resources: number;
  readonly sheets: number;
  readonly scroll: string;
  readonly highlights: number;
  readonly globals: number;
};

// Runs in the page, so it may use nothing from here.
function look(): PageLook {
  const html = new XMLSerializer().serializeToString(document);
  return {
    html,
    text: document.body?.innerText ?? '',
    resources: performance.getEntriesByType('resource').length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    scroll: `${scrollX},${scrollY}`,
    highlights: CSS.highlights.size,
    globals: Object.getOwnPropertyNames(window).length,
  };
}

export const lookAt = (page: PageHandle): Promise<PageLook> => page.evaluate(look);

const pauseMs = 150;

/** The look of the page once it has stopped changing by itself. */
export async function settledLook(page: PageHandle): Promise<PageLook> {
  let before = await lookAt(page);
  for (let round = 0; round < 20; round++) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const now = await lookAt(page);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
  return before;
}
