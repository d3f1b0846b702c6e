/** Reads what the browser already has in its cache. No server ever hears of it. */
import { longestAnswerMs } from './in-time.ts';
import { ownBytes } from './own-bytes.ts';
import type { CachedFetch } from './page-yield.ts';

/**
 * The stored answer, or `null`. Works only for the page's own origin. In Firefox the page can notice
 * it (resource timing, its service worker), so there it is never called without being asked.
 */
export const cachedFetch: CachedFetch = async (url) => {
  try {
    const response = await fetch(url, {
      cache: 'only-if-cached',
      mode: 'same-origin',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(longestAnswerMs),
    });
    if (response.status === 504) return null; // What the standard answers for "not in the cache".
    const headers = headersOf(response);
    const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
    return { bytes: ownBytes(await response.arrayBuffer()), headers, mediaType };
  } catch {
    return null; // Browsers answer "not in the cache" with a network error.
  }
};

// forEach, since Firefox's content scripts cannot iterate over headers.
function headersOf(response: Response): Record<string, string> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  return headers;
}
