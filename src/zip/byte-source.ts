/** A file that is read from where one likes: in a browser, on a disk, or in memory. */
import type { Bytes } from './records.ts';

export type ByteSource = {
  readonly byteLength: number;
  /**
   * The bytes from `from` up to `to`, fewer only where the file ends. Rejects when it cannot be read.
   * Some MB at a time: who wants more asks more often.
   */
  readonly read: (from: number, to: number) => Promise<Bytes>;
};

/** A file that a person chose, or that lies in memory. */
export const blobSource = (blob: Blob): ByteSource => ({
  byteLength: blob.size,
  read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
});
