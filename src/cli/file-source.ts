/** A pack on a disk, read where one likes. */
import { type FileHandle, open } from 'node:fs/promises';
import type { ByteSource } from '../zip/byte-source.ts';
import type { Bytes } from '../zip/records.ts';

/** The bytes from `from` up to `to`, fewer only where the file ends. */
async function readAt(file: FileHandle, from: number, to: number): Promise<Bytes> {
  // Filled below: zeroing it first would take a tenth of the time.
  const bytes = Buffer.allocUnsafeSlow(Math.max(0, to - from));
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesRead } = await file.read(bytes, done, bytes.byteLength - done, from + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

/** Hands the file to `use` and closes it. Rejects when there is none, or it cannot be read. */
export async function withFile<T>(
  path: string,
  use: (source: ByteSource) => Promise<T>,
): Promise<T> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return await use({ byteLength: size, read: (from, to) => readAt(file, from, to) });
  } finally {
    await file.close();
  }
}
