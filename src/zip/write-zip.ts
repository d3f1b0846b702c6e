/**
 * Writes a ZIP file while it goes: a few entries are in memory, never the file. Sizes stand in front of
 * each entry, so that every reader takes it, also one that reads from front to back.
 */
import { batched, type FileSink, lengthOf, type Sink } from './chunks.ts';
import { type EntryHead, type ReadyEntry, readyEntry, type ZipEntry } from './ready-entry.ts';
import { type Bytes, directoryEnd, directoryEntry, localHeader } from './records.ts';
import { type LargeEntry, openRecord, streamEntry } from './stream-entry.ts';
import { untilAborted } from './until-aborted.ts';

export type ZipOptions = { readonly signal?: AbortSignal | undefined };

export type ZipWriter = {
  readonly add: (entry: ReadyEntry) => Promise<void>;
  /** One that is never whole in memory. */
  readonly stream: (entry: LargeEntry) => Promise<void>;
  /**
   * A last file of zero bytes, as long as makes the ZIP file so long as `lengthFor` says of the least that it
   * would have with it: that or more, and it may be asked twice.
   */
  readonly fill: (head: FillHead, lengthFor: (least: number) => number) => Promise<void>;
  /** Writes the directory; what comes back is the length of the file in bytes. */
  readonly close: () => Promise<number>;
};

/** Zeros are stored. */
export type FillHead = Omit<EntryHead, 'compress'>;

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
  const stream = async (entry: LargeEntry) => {
    signal?.throwIfAborted();
    const opened = openRecord(entry, offset);
    await write(localHeader(opened));
    const record = await streamEntry(entry, opened, write, signal);
    await patch(record.offset, localHeader(record));
    directory.push(directoryEntry(record));
  };
  const endOf = (entries: readonly Bytes[], at: number): Bytes[] =>
    directoryEnd({ count: entries.length, offset: at, byteLength: lengthOf(entries) });
  /** All that the file will hold beside `byteLength` zeros in a last entry of that head. */
  const lengthBeside = (head: FillHead, byteLength: number): number => {
    const filled = openRecord({ ...head, compress: false, byteLength, chunks: [] }, offset);
    const around = lengthOf([localHeader(filled)]);
    const entries = [...directory, directoryEntry(filled)];
    const end = endOf(entries, offset + around + byteLength);
    return offset + around + lengthOf([...entries, ...end]);
  };
  return {
    async add({ record, kept }) {
      signal?.throwIfAborted();
      const placed = { ...record, offset };
      directory.push(directoryEntry(placed));
      await write(localHeader(placed));
      for (const piece of kept) await write(piece);
    },
    stream,
    async fill(head, lengthFor) {
      const few = lengthBeside(head, 0);
      // So many zeros may put the directory where its place takes more room to write down.
      const beside = lengthBeside(head, lengthFor(few) - few);
      const byteLength = lengthFor(beside) - beside;
      await stream({ ...head, compress: false, byteLength, chunks: zeros(byteLength) });
    },
    async close() {
      for (const entry of [...directory, ...endOf(directory, offset)]) await write(entry);
      await out.flush();
      return offset;
    },
  };
}

const zeroPiece = 1 << 20;

/** So many zero bytes, of which one piece is in memory. */
function* zeros(byteLength: number): Generator<Bytes> {
  const piece = new Uint8Array(Math.min(zeroPiece, byteLength));
  for (let left = byteLength; left > 0; left -= zeroPiece)
    yield left < zeroPiece ? piece.subarray(0, left) : piece;
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
