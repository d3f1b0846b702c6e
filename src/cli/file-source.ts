/** A pack on a disk, read where one likes. Sequential reading asks the disk once for many small pieces. */
import { type FileHandle, open } from 'node:fs/promises';
import type { ByteSource } from '../zip/byte-source.ts';
import type { Bytes } from '../zip/records.ts';

/** Most packs of one report are smaller than this: they are read at once. */
const windowSize = 1 << 20;

/** The bytes from `from` up to `to`, fewer only where the file ends. */
async function readAt(file: FileHandle, from: number, to: number): Promise<Bytes> {
  const bytes = new Uint8Array(Math.max(0, to - from));
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesRead } = await file.read(bytes, done, bytes.byteLength - done, from + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

function sourceOf(file: FileHandle, byteLength: number): ByteSource {
  let held: Promise<Bytes> = Promise.resolve(new Uint8Array());
  let start = 0;
  let end = 0;
  const read = async (from: number, to: number) => {
    if (to - from > windowSize) return readAt(file, from, to);
    if (from < start || to > end) {
      // The end of the file is asked for first, and then what stands before it.
      start = Math.min(from, Math.max(0, byteLength - windowSize));
      end = Math.max(to, start + windowSize);
      held = readAt(file, start, Math.min(end, byteLength));
    }
    const at = start;
    return (await held).slice(from - at, to - at);
  };
  return { byteLength, read };
}

/** Hands the file to `use` and closes it. Rejects when there is none, or it cannot be read. */
export async function withFile<T>(
  path: string,
  use: (source: ByteSource) => Promise<T>,
): Promise<T> {
  const file = await open(path, 'r');
  try {
    return await use(sourceOf(file, (await file.stat()).size));
  } finally {
    await file.close();
  }
}
