/** Reads what the browser already has in its cache, and asks again only for whoever chose that. */
import { longestAnswerMs } from './in-time.ts';
import { ownBytes } from './own-bytes.ts';
import type { CachedFetch } from './page-yield.ts';

/** Works only for the page's own origin; what it sends along is what the page itself would. */
const ownSite = { mode: 'same-origin', credentials: 'same-origin' } as const;

/**
 * The stored answer, or `null`. No server ever hears of it. In Firefox the page can notice it (resource
 * timing, its service worker), so there it is never called without being asked.
 */
export const cachedFetch: CachedFetch = async (url) => {
  const response = await answerTo(url, 'only-if-cached', longestAnswerMs);
  return response?.status === 504 ? null : response; // What the standard answers for "not in the cache".
};

/** What the site answers now, or `null` when it does not. The site sees this as a visit. */
export const fetchAgain: CachedFetch = (url) => answerTo(url, 'no-store', longestVisitMs);

const longestVisitMs = 15_000;

async function answerTo(url: string, cache: RequestCache, timeoutMs: number) {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { cache, signal, ...ownSite });
    const headers = headersOf(response);
    const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
    const bytes = ownBytes(await response.arrayBuffer());
    return { status: response.status, bytes, headers, mediaType };
  } catch {
    return null; // No such answer is a network error: for the cache, and for a site that is away.
  }
}

// forEach, since Firefox's content scripts cannot iterate over headers.
function headersOf(response: Response): Record<string, string> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  return headers;
}
