/**
 * Writes a ZIP file while it goes: one entry is in memory, never the file. Sizes stand in front of each
 * entry, so that every reader takes it, also one that reads from front to back.
 */
import type { Instant } from '../domain/instant.ts';
import { batched, type Chunks, gather, type Sink } from './chunks.ts';
import { crc32 } from './crc32.ts';
import {
  type Bytes,
  directoryEnd,
  directoryEntry,
  type EntryRecord,
  localHeader,
} from './records.ts';
import { untilAborted } from './until-aborted.ts';

export type ZipEntry = {
  /** Checked before: see `refusedPaths`. */
  readonly path: string;
  readonly modifiedAt: Instant;
  readonly compress: boolean;
  readonly chunks: Chunks;
};

export type ZipOptions = { readonly signal?: AbortSignal | undefined };

export type ZipWriter = {
  readonly add: (entry: ZipEntry) => Promise<void>;
  /** Writes the directory; what comes back is the length of the file in bytes. */
  readonly close: () => Promise<number>;
};

const lengthOf = (pieces: readonly Bytes[]) =>
  pieces.reduce((sum, piece) => sum + piece.byteLength, 0);

const crcOf = (pieces: readonly Bytes[]) => pieces.reduce((crc, piece) => crc32(piece, crc), 0);

/** The pieces, deflated as ZIP wants it (RFC 1951). */
async function deflate(pieces: readonly Bytes[], signal?: AbortSignal): Promise<Bytes[]> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const feed = async () => {
    for (const piece of pieces) await writer.write(piece);
    await writer.close();
  };
  const [deflated] = await Promise.all([gather(readable, signal), untilAborted(feed(), signal)]);
  return deflated;
}

/**
 * A ZIP file that is written to `sink` entry by entry, in the order of adding. Every step rejects with
 * an AbortError once the signal is aborted; what the sink has by then is no file and must be dropped.
 */
export function openZip(sink: Sink, { signal }: ZipOptions = {}): ZipWriter {
  const out = batched(sink, signal);
  const directory: Bytes[] = [];
  let offset = 0;
  const write = async (bytes: Bytes) => {
    offset += bytes.byteLength;
    await out.write(bytes);
  };
  return {
    async add(entry) {
      signal?.throwIfAborted();
      const pieces = await gather(entry.chunks, signal);
      const kept = entry.compress ? await deflate(pieces, signal) : pieces;
      const record: EntryRecord = {
        name: new TextEncoder().encode(entry.path),
        modifiedAt: entry.modifiedAt,
        method: entry.compress ? 'deflated' : 'stored',
        crc32: crcOf(pieces),
        compressedCrc32: entry.compress ? crcOf(kept) : null,
        size: lengthOf(pieces),
        compressedSize: lengthOf(kept),
        offset,
      };
      directory.push(directoryEntry(record));
      await write(localHeader(record));
      for (const piece of kept) await write(piece);
    },
    async close() {
      const start = { count: directory.length, offset, byteLength: lengthOf(directory) };
      for (const entry of [...directory, ...directoryEnd(start)]) await write(entry);
      await out.flush();
      return offset;
    },
  };
}

/** Writes `entries` as one ZIP file; see `openZip`. `onProgress` hears how many entries are done. */
export async function writeZip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  sink: Sink,
  options: ZipOptions & { readonly onProgress?: (entries: number) => void } = {},
): Promise<number> {
  const zip = openZip(sink, options);
  let done = 0;
  for await (const entry of entries) {
    await zip.add(entry);
    done += 1;
    options.onProgress?.(done);
  }
  return zip.close();
}
