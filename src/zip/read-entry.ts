/** Reads one entry of a ZIP file: its header, which must say what the directory says, and its bytes. */
import type { ByteSource } from './byte-source.ts';
import { gather, joined } from './chunks.ts';
import { crc32 } from './crc32.ts';
import { hasBytesAt } from './fields.ts';
import { InflateError, inflated } from './inflate.ts';
import { type Bytes, type EntryRecord, localHeader } from './records.ts';
import { untilAborted } from './until-aborted.ts';

/**
 * `headers-disagree`: what stands before it is not what the directory says. `damaged`: its bytes cannot
 * be unpacked, or are fewer. `too-large`: they are more. `checksum-wrong`: all were read, and their CRC
 * is another.
 */
export type ReadFaultCode = 'headers-disagree' | 'damaged' | 'too-large' | 'checksum-wrong';

export class ReadFault extends Error {
  readonly code: ReadFaultCode;

  constructor(code: ReadFaultCode) {
    super(code);
    this.code = code;
  }
}

export type ReadPorts = {
  /** CRC-32 of bytes that follow on those that had `before`: for who has a faster one than ours. */
  readonly crc32?: ((bytes: Bytes, before: number) => number) | undefined;
  /**
   * Unpacks a small deflated file at once; `null` when it is not sound, or has bytes behind its end. Then
   * the slower way says what is wrong. For who has a faster one than the streams of a browser.
   */
  readonly inflateWhole?: ((packed: Bytes, byteLength: number) => Bytes | null) | undefined;
  readonly signal?: AbortSignal | undefined;
};

// Large enough to be read at the speed of the disk, small enough to hold a few.
const pieceSize = 4 << 20;

/** The bytes of `entry`, unpacked. Throws a ReadFault, an AbortError, and whatever the source throws. */
export async function* readEntry(
  source: ByteSource,
  entry: EntryRecord,
  ports: ReadPorts = {},
): AsyncGenerator<Bytes> {
  const crcOf = ports.crc32 ?? crc32;
  let [size, crc] = [0, 0];
  for await (const piece of unpacked(source, entry, ports)) {
    size += piece.byteLength;
    if (size > entry.size) throw await tooLarge(source, entry, ports);
    crc = crcOf(piece, crc);
    yield piece;
  }
  if (size < entry.size) throw new ReadFault('damaged');
  if (crc !== entry.crc32) throw new ReadFault('checksum-wrong');
}

/** More than it says: because it was written so, or because a byte of it is another. */
async function tooLarge(source: ByteSource, entry: EntryRecord, ports: ReadPorts) {
  const crcOf = ports.crc32 ?? crc32;
  let crc = 0;
  for await (const piece of packed(source, entry, ports)) crc = crcOf(piece, crc);
  const isChanged = entry.compressedCrc32 !== null && entry.compressedCrc32 !== crc;
  return new ReadFault(isChanged ? 'damaged' : 'too-large');
}

async function* unpacked(
  source: ByteSource,
  entry: EntryRecord,
  ports: ReadPorts,
): AsyncGenerator<Bytes> {
  if (entry.method === 'stored') return yield* packed(source, entry, ports);
  const whole = await unpackedWhole(source, entry, ports);
  if (whole !== null) return yield whole;
  const crcOf = ports.crc32 ?? crc32;
  let crc = 0;
  const counted = async function* () {
    crc = 0;
    for await (const piece of packed(source, entry, ports)) {
      crc = crcOf(piece, crc);
      yield piece;
    }
  };
  try {
    yield* inflated(counted);
  } catch (fault) {
    throw fault instanceof InflateError ? new ReadFault('damaged') : fault;
  }
  const { compressedCrc32 } = entry;
  if (compressedCrc32 !== null && compressedCrc32 !== crc) throw new ReadFault('checksum-wrong');
}

/** A small file that is sound, or `null`. */
async function unpackedWhole(
  source: ByteSource,
  entry: EntryRecord,
  ports: ReadPorts,
): Promise<Bytes | null> {
  const { inflateWhole } = ports;
  if (!inflateWhole || Math.max(entry.size, entry.compressedSize) > pieceSize) return null;
  const bytes = joined(await gather(packed(source, entry, ports)));
  const crc = (ports.crc32 ?? crc32)(bytes, 0);
  const { compressedCrc32 } = entry;
  const isSound = compressedCrc32 === null || compressedCrc32 === crc;
  return isSound ? inflateWhole(bytes, entry.size) : null;
}

/** The bytes as they stand in the file; the next piece is on its way while one is looked at. */
async function* packed(
  source: ByteSource,
  entry: EntryRecord,
  { signal }: ReadPorts,
): AsyncGenerator<Bytes> {
  const header = localHeader(entry);
  const start = entry.offset + header.byteLength;
  const end = start + entry.compressedSize;
  const read = (from: number, to: number) => {
    signal?.throwIfAborted();
    const reading = untilAborted(source.read(from, Math.min(to, end)), signal);
    // Looked at when its turn comes; nobody may be left to do so.
    reading.catch(() => {});
    return reading;
  };
  let [at, coming] = [start + pieceSize, read(entry.offset, start + pieceSize)];
  const first = await coming;
  if (!hasBytesAt(first, header)) throw new ReadFault('headers-disagree');
  if (at < end) coming = read(at, at + pieceSize);
  yield first.subarray(header.byteLength);
  while (at < end) {
    const piece = await coming;
    at += pieceSize;
    if (at < end) coming = read(at, at + pieceSize);
    yield piece;
  }
}

/** The same from `Archive.packed`: so another thread can do it. */
export const readPacked = (bytes: Bytes, entry: EntryRecord, ports?: ReadPorts) =>
  readEntry(
    {
      byteLength: entry.offset + bytes.byteLength,
      read: async (from, to) => bytes.subarray(from - entry.offset, to - entry.offset),
    },
    entry,
    ports,
  );
