/**
 * Writes a ZIP file while it goes: a few entries are in memory, never the file. Sizes stand in front of
 * each entry, so that every reader takes it, also one that reads from front to back.
 */
import { batched, type FileSink, lengthOf, type Sink } from './chunks.ts';
import { type ReadyEntry, readyEntry, type ZipEntry } from './ready-entry.ts';
import { type Bytes, directoryEnd, directoryEntry, localHeader } from './records.ts';
import { type LargeEntry, openRecord, streamEntry } from './stream-entry.ts';
import { untilAborted } from './until-aborted.ts';

export type ZipOptions = { readonly signal?: AbortSignal | undefined };

export type ZipWriter = {
  readonly add: (entry: ReadyEntry) => Promise<void>;
  /** One that is never whole in memory. */
  readonly stream: (entry: LargeEntry) => Promise<void>;
  /** Writes the directory; what comes back is the length of the file in bytes. */
  readonly close: () => Promise<number>;
};

/**
 * A ZIP file that is written to `sink` entry by entry, in the order of adding. Every step rejects with
 * an AbortError once the signal is aborted; what the sink has by then is no file and must be dropped.
 */
export function openZip(sink: FileSink, { signal }: ZipOptions = {}): ZipWriter {
  const out = batched(sink.write, signal);
  const directory: Bytes[] = [];
  let offset = 0;
  const write = async (bytes: Bytes) => {
    offset += bytes.byteLength;
    await out.write(bytes);
  };
  const patch = async (at: number, bytes: Bytes) => {
    await out.flush();
    await untilAborted(Promise.resolve(sink.patch(at, bytes)), signal);
  };
  return {
    async add({ record, kept }) {
      signal?.throwIfAborted();
      const placed = { ...record, offset };
      directory.push(directoryEntry(placed));
      await write(localHeader(placed));
      for (const piece of kept) await write(piece);
    },
    async stream(entry) {
      signal?.throwIfAborted();
      const opened = openRecord(entry, offset);
      await write(localHeader(opened));
      const record = await streamEntry(entry, opened, write, signal);
      await patch(record.offset, localHeader(record));
      directory.push(directoryEntry(record));
    },
    async close() {
      const start = { count: directory.length, offset, byteLength: lengthOf(directory) };
      for (const entry of [...directory, ...directoryEnd(start)]) await write(entry);
      await out.flush();
      return offset;
    },
  };
}

const onlyForward = (write: Sink): FileSink => ({
  write,
  patch: () => {
    throw new Error('what was written here cannot be written anew');
  },
});

/** Writes `entries` as one ZIP file; see `openZip`. `onProgress` hears how many entries are done. */
export async function writeZip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  sink: Sink,
  options: ZipOptions & { readonly onProgress?: (entries: number) => void } = {},
): Promise<number> {
  const zip = openZip(onlyForward(sink), options);
  let done = 0;
  for await (const entry of entries) {
    options.signal?.throwIfAborted();
    await zip.add(await readyEntry(entry, options.signal));
    done += 1;
    options.onProgress?.(done);
  }
  return zip.close();
}
