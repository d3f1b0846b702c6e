/** A file of which nothing is written down. */
import { mostInMemory } from '../domain/pack.ts';
import { blobSource } from '../zip/byte-source.ts';
import type { OpenFile } from './pack-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export class TooLargeForMemory extends Error {
  override readonly name = 'TooLargeForMemory';
}

type Part = { readonly start: number; readonly bytes: Blob };

const packType = 'application/zip';

/** Throws `TooLargeForMemory` when it becomes larger than `most`. */
export function memoryFile(
  most = mostInMemory,
  take?: (byteLength: number) => Bytes,
): OpenFile<Blob> {
  const parts: Part[] = [];
  let end = 0;
  const whole = async () =>
    new Blob(
      parts.map(({ bytes }) => bytes),
      { type: packType },
    );
  return {
    write: (bytes) => {
      if (end + bytes.byteLength > most) throw new TooLargeForMemory();
      // The browser keeps it, and not the memory of this worker.
      parts.push({ start: end, bytes: new Blob([bytes]) });
      end += bytes.byteLength;
    },
    patch: (offset, bytes) => {
      const at = parts.findIndex(({ start, bytes: { size } }) => offset < start + size);
      const part = parts[at];
      if (part !== undefined) parts[at] = patched(part, offset, bytes);
    },
    readAgain: async () => blobSource(await whole(), take),
    handOver: whole,
  };
}

/** A header lies within one part, for it is handed in as one piece. */
function patched({ start, bytes }: Part, offset: number, patch: Bytes): Part {
  const from = offset - start;
  const to = from + patch.byteLength;
  if (to > bytes.size) throw new Error('a part that was written anew lies in two');
  return { start, bytes: new Blob([bytes.slice(0, from), patch, bytes.slice(to)]) };
}
