/** A file that is read from where one likes: in a browser, on a disk, or in memory. */
import { inBlocks } from './block-source.ts';
import { readBlob } from './read-blob.ts';
import type { Bytes } from './records.ts';

export type ByteSource = {
  readonly byteLength: number;
  /**
   * The bytes from `from` up to `to`, fewer only where the file ends. When they are more than 64 KiB, nothing
   * else lies in their buffer. Rejects when it cannot be read. Some MB at a time: who wants more asks more
   * often.
   */
  readonly read: (from: number, to: number) => Promise<Bytes>;
};

const newBytes = (byteLength: number): Bytes => new Uint8Array(byteLength);

/** A file that a person chose, or that lies in memory. `take` gives the memory that it is read into. */
export const blobSource = (blob: Blob, take = newBytes): ByteSource =>
  inBlocks({
    byteLength: blob.size,
    read: async (from, to) => {
      const part = blob.slice(from, to);
      return readBlob(part, take(part.size));
    },
  });
