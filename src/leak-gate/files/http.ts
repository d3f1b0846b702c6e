/** What a server answered, as web archives keep it: a head, and a body that may be packed and in pieces. */

import { joinedBytes } from '../inflate/inflater.ts';
import { deeper, type Search, type Spot, tellUnread } from '../search.ts';
import { searchBytes } from '../text/search-bytes.ts';
import { headOf } from './head.ts';

/** The body, after the head was searched; `null` when there is no such head. */
export function httpBody(search: Search, bytes: Uint8Array, spot: Spot): Uint8Array | null {
  const head = headOf(bytes, /^HTTP\//);
  if (head === null) return null;
  const said = bytes.subarray(0, head.byteLength);
  searchBytes(search, { bytes: said, placeOf: (at) => at, depth: 0 }, deeper(spot, 'http'));
  // Gzip is known by its first bytes.
  if (/\b(?:br|zstd|compress)\b/i.test(head.fields.get('content-encoding') ?? ''))
    tellUnread(search, spot, 'unknown-compression');
  const body = bytes.subarray(head.byteLength);
  const isChunked = /chunked/i.test(head.fields.get('transfer-encoding') ?? '');
  return (isChunked ? unchunked(body) : null) ?? body;
}

const longestLine = 64;

/** RFC 9112, 7.1: each chunk has its length before it. `null` when it is not so. */
function unchunked(body: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(10, at);
    if (end < 0 || end - at > longestLine) return null;
    const length = Number.parseInt(String.fromCharCode(...body.subarray(at, end)), 16);
    if (!(length >= 0)) return null;
    if (length === 0) return joinedBytes([...chunks, body.subarray(end + 1)]);
    chunks.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + (body[end + 1 + length] === 13 ? 2 : 1);
  }
  return joinedBytes(chunks);
}
