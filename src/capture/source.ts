/** The page as the server sent it, when the browser still has it. It is never asked for again. */
import type { Gaps } from './gaps.ts';
import { inTime } from './in-time.ts';
import { addressOf } from './page-readers.ts';
import { type CachedResponse, type CapturePorts, type Part, textPart } from './page-yield.ts';

/** The page's bytes and the headers that came with them; nothing, and a gap, when they are not there. */
export async function readSource(
  document: Document,
  { cachedFetch }: CapturePorts,
  gaps: Gaps,
): Promise<Part[]> {
  const [url = ''] = addressOf(document).split('#');
  const response = cachedFetch && (await inTime(cachedFetch(url)).catch(() => null));
  if (!response) {
    gaps.add({
      what: 'source',
      where: url,
      reason: cachedFetch ? 'not-in-cache' : 'site-could-notice',
    });
    return [];
  }
  const mediaType = response.mediaType || 'application/octet-stream';
  return [{ role: 'source', mediaType, bytes: response.bytes }, headersPart(url, response)];
}

function headersPart(url: string, { headers }: CachedResponse): Part {
  const sorted = Object.entries(headers)
    .filter(([name]) => !name.startsWith('set-cookie'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const content = { url, headers: Object.fromEntries(sorted) };
  return textPart('source-headers', 'application/json', `${JSON.stringify(content, null, 2)}\n`);
}
