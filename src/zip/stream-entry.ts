/**
 * An entry that is too large for memory. Its header stands before its bytes, and needs their CRC: room is
 * left for it, and it is written when the bytes have gone by. To read the file twice instead would mean to
 * decrypt it twice; a "data descriptor" behind the bytes is not read by everybody, and not in this format.
 */
import { type Chunks, lengthOf } from './chunks.ts';
import { crc32 } from './crc32.ts';
import type { EntryHead } from './ready-entry.ts';
import { type Bytes, type EntryRecord, localHeader } from './records.ts';
import { untilAborted } from './until-aborted.ts';

export type LargeEntry = EntryHead & {
  readonly chunks: Chunks;
  /** The header has other fields from 4 GiB on, so this is known before. */
  readonly byteLength: number;
};

/** What goes by: counted, with its CRC. */
type Tally = { crc32: number; size: number };

// A file near 4 GiB could come out longer deflated than its header has room for.
const mostDeflated = 0xff000000;

/** Its record as far as it is known: with the right length, and nothing counted yet. */
export function openRecord(entry: LargeEntry, offset: number): EntryRecord {
  const isDeflated = entry.compress && entry.byteLength < mostDeflated;
  return {
    name: new TextEncoder().encode(entry.path),
    modifiedAt: entry.modifiedAt,
    method: isDeflated ? 'deflated' : 'stored',
    crc32: 0,
    compressedCrc32: isDeflated ? 0 : null,
    size: entry.byteLength,
    compressedSize: entry.byteLength,
    offset,
  };
}

/** The pieces as they pass. Leaves with an AbortError, also when a piece never comes. */
async function* counted(chunks: Chunks, tally: Tally, signal?: AbortSignal): AsyncGenerator<Bytes> {
  const pieces = iteratorOf(chunks);
  try {
    for (;;) {
      const next = await untilAborted(Promise.resolve(pieces.next()), signal);
      if (next.done) return;
      tally.crc32 = crc32(next.value, tally.crc32);
      tally.size += next.value.byteLength;
      yield next.value;
    }
  } finally {
    void pieces.return?.(); // Not waited for: what hangs would hang here too.
  }
}

const iteratorOf = (chunks: Chunks): AsyncIterator<Bytes> | Iterator<Bytes> =>
  Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();

async function* deflated(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  feed(pieces, writable.getWriter()).catch(() => {}); // Whoever reads is told.
  yield* readable;
}

async function feed(
  pieces: AsyncIterable<Bytes>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    for await (const piece of pieces) await writer.write(piece);
    await writer.close();
  } catch (error) {
    await writer.abort(error);
  }
}

/**
 * Hands the bytes of `entry` to `write`, and gives its record back, complete. Throws when it is not as long
 * as it was said to be from 4 GiB on, for then its header would have another length.
 */
export async function streamEntry(
  entry: LargeEntry,
  opened: EntryRecord,
  write: (piece: Bytes) => Promise<void>,
  signal?: AbortSignal,
): Promise<EntryRecord> {
  const tally: Tally = { crc32: 0, size: 0 };
  const pieces = counted(entry.chunks, tally, signal);
  let [compressedSize, compressedCrc] = [0, 0];
  const isDeflated = opened.method === 'deflated';
  for await (const piece of isDeflated ? deflated(pieces) : pieces) {
    compressedSize += piece.byteLength;
    if (isDeflated) compressedCrc = crc32(piece, compressedCrc);
    await write(piece);
  }
  const compressedCrc32 = isDeflated ? compressedCrc : null;
  const record = { ...opened, ...tally, compressedSize, compressedCrc32 };
  if (lengthOf([localHeader(record)]) !== lengthOf([localHeader(opened)]))
    throw new Error(`${entry.path} is not as long as it was said to be`);
  return record;
}
