/** The three places in which a pack is written: each is written, read again, and then handed over. */

import { mostInMemory } from '../domain/pack.ts';
import { type ByteSource, blobSource } from '../zip/byte-source.ts';
import { batched, type FileSink } from '../zip/chunks.ts';
import type { BufferPool } from './buffer-pool.ts';
import { memoryFile } from './memory-file.ts';
import type { PackPlace } from './pack-messages.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type OpenFile = FileSink & {
  /** What was written, to be read again. Nothing is written after this. */
  readonly readAgain: () => Promise<ByteSource>;
  /** The file as a page can use it. Nothing is read through `readAgain` after this. */
  readonly handOver: () => Promise<Blob>;
};

/** What is read again is read into memory of `pool`. */
export function openFile(place: PackPlace, pool: BufferPool): Promise<OpenFile> | OpenFile {
  switch (place.kind) {
    case 'disk':
      return diskFile(place.file, pool);
    case 'chosen':
      return chosenFile(place.file, pool);
    case 'memory':
      return memoryFile(mostInMemory, pool.take);
  }
}

/** A file that the browser keeps for us: the fastest way to write, which only a worker has. */
async function diskFile(file: FileSystemFileHandle, pool: BufferPool): Promise<OpenFile> {
  const handle = await file.createSyncAccessHandle();
  handle.truncate(0);
  let end = 0;
  const put = (at: number, bytes: Bytes) => {
    // Firefox writes what there is room for, and says how much that was.
    if (handle.write(bytes, { at }) < bytes.byteLength)
      throw new DOMException('no room for the pack', 'QuotaExceededError');
  };
  return {
    write: (bytes) => {
      put(end, bytes);
      end += bytes.byteLength;
    },
    patch: put,
    readAgain: async () => ({
      byteLength: end,
      read: async (from, to) => {
        const bytes = pool.take(Math.min(to, end) - from);
        return bytes.subarray(0, handle.read(bytes, { at: from }));
      },
    }),
    handOver: () => {
      handle.flush();
      handle.close();
      return file.getFile();
    },
  };
}

// Each piece goes to another process first: fewer and larger ones take half the time.
const chosenBatch = 4 << 20;

/** What a person chose is replaced when all is written, and not before (File System Access). */
async function chosenFile(file: FileSystemFileHandle, pool: BufferPool): Promise<OpenFile> {
  const stream = await file.createWritable();
  const out = batched((bytes) => stream.write(bytes), undefined, chosenBatch);
  let end = 0;
  return {
    write: (bytes) => {
      end += bytes.byteLength;
      return out.write(bytes);
    },
    patch: async (position, data) => {
      await out.flush();
      await stream.write({ type: 'write', position, data });
      await stream.seek(end);
    },
    readAgain: async () => {
      await out.flush();
      await stream.close();
      return blobSource(await file.getFile(), pool.take);
    },
    handOver: () => file.getFile(),
  };
}
