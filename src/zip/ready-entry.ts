/** An entry of a ZIP file, made ready before its place in the file is known: so several can be at a time. */
import type { Instant } from '../domain/instant.ts';
import { type Chunks, gather, lengthOf } from './chunks.ts';
import { crc32 } from './crc32.ts';
import type { Bytes, EntryRecord } from './records.ts';
import { untilAborted } from './until-aborted.ts';

/** What is known of an entry before its bytes are there. */
export type EntryHead = {
  /** Checked before: see `refusedPaths`. */
  readonly path: string;
  readonly modifiedAt: Instant;
  readonly compress: boolean;
};

export type ZipEntry = EntryHead & { readonly chunks: Chunks };

export type ReadyEntry = {
  readonly record: Omit<EntryRecord, 'offset'>;
  /** The bytes as they will stand in the file. */
  readonly kept: readonly Bytes[];
};

/** What there is to know of the bytes of an entry, whatever its name: so another thread can make it. */
export type PackedBytes = Omit<EntryRecord, 'offset' | 'name' | 'modifiedAt'> &
  Pick<ReadyEntry, 'kept'>;

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

/** Leaves with an AbortError once the signal is aborted. */
export async function packBytes(
  pieces: readonly Bytes[],
  compress: boolean,
  signal?: AbortSignal,
): Promise<PackedBytes> {
  const kept = compress ? await deflate(pieces, signal) : pieces;
  return {
    method: compress ? 'deflated' : 'stored',
    crc32: crcOf(pieces),
    compressedCrc32: compress ? crcOf(kept) : null,
    size: lengthOf(pieces),
    compressedSize: lengthOf(kept),
    kept,
  };
}

export function entryOf(
  { path, modifiedAt }: Omit<EntryHead, 'compress'>,
  { kept, ...packed }: PackedBytes,
): ReadyEntry {
  return { record: { name: new TextEncoder().encode(path), modifiedAt, ...packed }, kept };
}

/** The whole entry in memory. Leaves with an AbortError once the signal is aborted. */
export async function readyEntry(entry: ZipEntry, signal?: AbortSignal): Promise<ReadyEntry> {
  const pieces = await gather(entry.chunks, signal);
  return entryOf(entry, await packBytes(pieces, entry.compress, signal));
}
