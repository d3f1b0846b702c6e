/** The places in which a pack is written: each is written, read again, and then handed over. */
import { mostInMemory } from '../domain/pack.ts';
import type { PackPlace } from '../hand-over/pack-place.ts';
import type { AnyFile } from '../hand-over/sealed-file.ts';
import { type ByteSource, blobSource } from '../zip/byte-source.ts';
import { batched, type FileSink } from '../zip/chunks.ts';
import type { BufferPool } from './buffer-pool.ts';
import { syncFile } from './disk-file.ts';
import { memoryFile } from './memory-file.ts';
import { sealedOut } from './sealed-out.ts';

export type OpenFile<Handed extends AnyFile = AnyFile> = FileSink & {
  /** What was written, to be read again. Nothing is written after this. */
  readonly readAgain: () => Promise<ByteSource>;
  /** The file as a page can use it. Nothing is read through `readAgain` after this. */
  readonly handOver: () => Promise<Handed>;
};

/** What is read again is read into memory of `pool`. */
export async function openFile(place: PackPlace, pool: BufferPool): Promise<OpenFile> {
  switch (place.kind) {
    case 'disk':
      return diskFile(place.file, pool);
    case 'sealed':
      return sealedOut(await syncFile(place.file), pool.take);
    case 'chosen':
      return chosenFile(place.file, pool);
    case 'memory':
      return memoryFile(place.most ?? mostInMemory, pool.take);
  }
}

async function diskFile(file: FileSystemFileHandle, pool: BufferPool): Promise<OpenFile<Blob>> {
  const disk = await syncFile(file);
  let end = 0;
  return {
    write: (bytes) => {
      disk.put(end, bytes);
      end += bytes.byteLength;
    },
    patch: disk.put,
    readAgain: async () => ({
      byteLength: end,
      read: async (from, to) => {
        const bytes = pool.take(Math.min(to, end) - from);
        return bytes.subarray(0, disk.read(bytes, from));
      },
    }),
    handOver: disk.close,
  };
}

// Each piece goes to another process first: fewer and larger ones take half the time.
const chosenBatch = 4 << 20;

/** What a person chose is replaced when all is written, and not before (File System Access). */
async function chosenFile(file: FileSystemFileHandle, pool: BufferPool): Promise<OpenFile<Blob>> {
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
