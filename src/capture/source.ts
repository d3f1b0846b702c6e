/**
 * The page as the server sent it, when the browser still has it. It is asked for again only by choice;
 * then it is what the site sent at that moment, and the gap of what was seen stays listed.
 */
import type { MissingReason } from '../domain/capture.ts';
import type { SourceOrigin } from '../domain/source-difference.ts';
import type { Gaps } from './gaps.ts';
import { inTime } from './in-time.ts';
import { addressOf } from './page-readers.ts';
import {
  type Bytes,
  type CachedResponse,
  type CapturePorts,
  type Part,
  textPart,
} from './page-yield.ts';

/** A page has a source; a file that the browser only shows, such as a PDF, is the original itself. */
export type SourceRole = 'source' | 'original';

export type Source = {
  readonly from: SourceOrigin;
  readonly mediaType: string;
  readonly bytes: Bytes;
  /** The bytes, and what was said about them. */
  readonly parts: readonly Part[];
};

/** `null`, and a gap, when it is not to be had. */
export async function readSource(
  document: Document,
  ports: CapturePorts,
  gaps: Gaps,
  role: SourceRole = 'source',
): Promise<Source | null> {
  const [url = ''] = addressOf(document).split('#');
  const cached = ports.cachedFetch && (await inTime(ports.cachedFetch(url)).catch(() => null));
  if (cached) return sourceOf(url, cached, { role, from: 'cache' });
  const again = (await ports.fetchAgain?.(url).catch(() => null)) ?? null;
  gaps.add({ what: role, where: url, reason: whyNotThere(ports, again) });
  return again && sourceOf(url, again, { role, from: 'asked-again', askedAt: ports.moment() });
}

/** Only the headers of an answer tell that the page may not be stored. */
function whyNotThere({ cachedFetch }: CapturePorts, again: CachedResponse | null): MissingReason {
  if (again?.headers['cache-control']?.toLowerCase().includes('no-store')) return 'no-store';
  return cachedFetch ? 'not-in-cache' : 'site-could-notice';
}

type Origin = {
  readonly role: SourceRole;
  readonly from: SourceOrigin;
  readonly askedAt?: string;
};

function sourceOf(url: string, response: CachedResponse, { role, ...origin }: Origin): Source {
  const mediaType = response.mediaType || 'application/octet-stream';
  const { bytes, status } = response;
  const content = { url, status, ...origin, headers: sortedHeaders(response) };
  const text = `${JSON.stringify(content, null, 2)}\n`;
  return {
    from: origin.from,
    mediaType,
    bytes,
    parts: [
      { role, mediaType, chunks: [bytes] },
      textPart('source-headers', 'application/json', text),
    ],
  };
}

const sortedHeaders = ({ headers }: CachedResponse) =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !name.startsWith('set-cookie'))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
