/** Reading a file of the browser into memory that is there already. */
import type { Bytes } from './records.ts';

export type BlobReader = {
  /**
   * The next `into.byteLength` bytes, fewer at the end. They lie in the memory of `into`, which cannot be
   * used under its own name any more. One after the other, please.
   */
  readonly read: (into: Bytes) => Promise<Bytes>;
};

// When Chromium cleans up the memory of a worker it takes away a stream that is waited for and that nothing
// else holds: what was asked of it never comes, and nobody is told.
const held = new Set<ReadableStreamBYOBReader>();

export function blobReader(blob: Blob): BlobReader {
  let reader: ReadableStreamBYOBReader | null = null;
  let left = blob.size;
  return {
    async read(into) {
      reader ??= begin(blob);
      const bytes = await filledOrEnded(reader, into);
      left -= bytes.byteLength;
      if (left <= 0 || bytes.byteLength < into.byteLength) await end(reader);
      return bytes;
    },
  };
}

function begin(blob: Blob): ReadableStreamBYOBReader {
  const reader = blob.stream().getReader({ mode: 'byob' });
  held.add(reader);
  return reader;
}

/** Let go at once, and not when the browser cleans up. */
async function end(reader: ReadableStreamBYOBReader): Promise<void> {
  held.delete(reader);
  await reader.cancel();
}

/** Rejects when the file cannot be read any more, such as when it was changed since. */
async function filledOrEnded(reader: ReadableStreamBYOBReader, into: Bytes): Promise<Bytes> {
  try {
    return await filled(reader, into);
  } catch (error) {
    held.delete(reader);
    throw error;
  }
}

async function filled(reader: ReadableStreamBYOBReader, into: Bytes): Promise<Bytes> {
  const { byteOffset, byteLength } = into;
  let { buffer } = into;
  let at = 0;
  while (at < byteLength) {
    const { value } = await reader.read(new Uint8Array(buffer, byteOffset + at, byteLength - at));
    if (value === undefined || value.byteLength === 0) break;
    at += value.byteLength;
    ({ buffer } = value);
  }
  return new Uint8Array(buffer, byteOffset, at);
}

/** All of it, or its first `into.byteLength` bytes. To ask a blob for new memory takes six times as long. */
export const readBlob = (blob: Blob, into: Bytes): Promise<Bytes> => blobReader(blob).read(into);
