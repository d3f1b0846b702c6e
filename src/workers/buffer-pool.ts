/**
 * Memory that is used again. To get new memory for each file takes longer than anything that is done with
 * the file, and what was used before is only taken away when the browser finds the time.
 */

type Bytes = Uint8Array<ArrayBuffer>;

export type BufferPool = {
  /** So many bytes, of which nobody knows what is in them. */
  readonly take: (byteLength: number) => Bytes;
  /**
   * Takes back what these bytes lie in: nobody looks at it any more. Of less than 256 KiB nothing is taken
   * back, for small files lie beside each other (block-source.ts).
   */
  readonly give: (bytes: Bytes) => void;
};

const megabyte = 1 << 20;
// Smaller ones are cheap to get.
const worthKeeping = megabyte / 4;
const mostKept = 16 * megabyte;
// One that is much larger would be missing when a large one is wanted.
const mostTooLarge = 4;

const roundedUp = (byteLength: number) => Math.ceil(byteLength / megabyte) * megabyte;

export function bufferPool(): BufferPool {
  const free: ArrayBuffer[] = [];
  let kept = 0;
  const takeOut = (at: number): ArrayBuffer | undefined => {
    const [buffer] = at < 0 ? [] : free.splice(at, 1);
    kept -= buffer?.byteLength ?? 0;
    return buffer;
  };
  return {
    take(byteLength) {
      if (byteLength < worthKeeping) return new Uint8Array(byteLength);
      const most = roundedUp(byteLength) * mostTooLarge;
      const fits = (buffer: ArrayBuffer) =>
        buffer.byteLength >= byteLength && buffer.byteLength <= most;
      const buffer = takeOut(free.findLastIndex(fits)) ?? new ArrayBuffer(roundedUp(byteLength));
      return new Uint8Array(buffer, 0, byteLength);
    },
    give({ buffer, byteLength }) {
      // One that was handed to another thread has no length any more; beside a small one others may lie.
      if (byteLength < worthKeeping) return;
      free.push(buffer);
      kept += buffer.byteLength;
      while (kept > mostKept) takeOut(0);
    },
  };
}
