/**
 * Texts of pages in the blob store: packed (gzip, RFC 1952), for a page is mostly words that come back;
 * or plain, when a capture kept the very same text.
 */
import type { KeptText } from '../domain/page-version.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { type BlobError, type Bytes, readBlob } from './blobs.ts';
import type { Store } from './open.ts';

/** Far more than a page has: what unpacks to more was not packed by us. */
const longestText = 64 * 1024 * 1024;

export const packText = async (text: Bytes): Promise<Bytes> =>
  new Uint8Array(await new Response(through(text, new CompressionStream('gzip'))).arrayBuffer());

/** The text in UTF-8. `damaged` also when it does not unpack. */
export async function readPageText(
  store: Store,
  { blobId, packing }: KeptText,
): Promise<Result<Bytes, BlobError>> {
  const bytes = await readBlob(store, blobId);
  if (!bytes.ok || packing === 'plain') return bytes;
  const text = await unpackText(bytes.value);
  return text === null ? fail('damaged') : ok(text);
}

async function unpackText(bytes: Bytes): Promise<Bytes | null> {
  const parts: Bytes[] = [];
  let length = 0;
  try {
    const reader = through(bytes, new DecompressionStream('gzip')).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.byteLength;
      if (length > longestText) return null;
      parts.push(new Uint8Array(read.value));
    }
  } catch {
    return null; // No gzip, or cut off.
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const through = (bytes: Bytes, how: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(how);
