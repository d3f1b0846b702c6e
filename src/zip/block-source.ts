/** Reading many small things that lie behind each other with few reads. */
import type { ByteSource } from './byte-source.ts';
import type { Bytes } from './records.ts';

// A read of a chosen file in a browser takes as long as some hundred kilobytes of it.
const blockSize = 256 << 10;
// What is larger would be read twice when it crosses the end of a block.
export const smallEnough = 64 << 10;

type Block = { readonly from: number; readonly bytes: Promise<Bytes> };

/** `source`, of which the last block is kept: whoever asks for what lies in it is answered at once. */
export function inBlocks(source: ByteSource): ByteSource {
  let block: Block | null = null;
  return {
    byteLength: source.byteLength,
    async read(from, to) {
      if (to - from > smallEnough) return source.read(from, to);
      if (block === null || from < block.from || to > block.from + blockSize)
        block = { from, bytes: source.read(from, Math.min(from + blockSize, source.byteLength)) };
      const kept: Block = block;
      const bytes = await kept.bytes;
      return bytes.subarray(from - kept.from, to - kept.from);
    },
  };
}
