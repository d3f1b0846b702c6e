/** Every file of a pack with its fingerprint, made of the bytes that lie in it. */
import type { Hashing } from '../domain/hashing.ts';
import type { Sha256 } from '../domain/ids.ts';
import { joined } from '../zip/chunks.ts';
import { readAhead } from '../zip/read-ahead.ts';
import { ReadFault, type ReadFaultCode } from '../zip/read-entry.ts';
import type { Archive, ArchiveEntry } from '../zip/read-zip.ts';
import type { Bytes } from '../zip/records.ts';
import type { VerifyPorts } from './ports.ts';

export type FileState = {
  /** Relative to the top folder. */
  readonly path: string;
  readonly entry: ArchiveEntry;
  /** `null` when not all of it could be read. */
  readonly sha256: Sha256 | null;
  readonly fault: ReadFaultCode | null;
};

/** A larger one is fingerprinted piece by piece, which is slower in a browser. */
const largestInMemory = 8 << 20;
/** Of files under way: enough to keep disk and processor busy; more takes memory and no less time. */
const roomAhead = 16 << 20;

const isLarge = ({ size }: ArchiveEntry): boolean => size > largestInMemory;

/** Rejects with an AbortError, and with whatever the source throws. */
export async function* fileStates(
  archive: Archive,
  folder: string,
  { hashing, signal, onProgress }: VerifyPorts,
): AsyncGenerator<FileState> {
  const load = async (entry: ArchiveEntry): Promise<FileState> => {
    const path = entry.path.slice(folder.length + 1);
    const pieces = archive.open(entry);
    const print = isLarge(entry) ? printInPieces(pieces, hashing) : printAtOnce(pieces, hashing);
    return { path, entry, ...(await print) };
  };
  const total = archive.entries.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for await (const state of readAhead(archive.entries, {
    load,
    weightOf: ({ size }) => size,
    room: roomAhead,
  })) {
    signal?.throwIfAborted();
    done += state.entry.size;
    onProgress?.(done, total);
    yield state;
  }
}

type Print = Pick<FileState, 'sha256' | 'fault'>;

async function printAtOnce(pieces: AsyncIterable<Bytes>, hashing: Hashing): Promise<Print> {
  const read: Bytes[] = [];
  const fault = await handAll(pieces, (piece) => read.push(piece));
  const digest = hashing.digestLast ?? hashing.digest;
  return { sha256: isAllRead(fault) ? await digest(joined(read)) : null, fault };
}

async function printInPieces(pieces: AsyncIterable<Bytes>, hashing: Hashing): Promise<Print> {
  const hash = await hashing.begin();
  const fault = await handAll(pieces, hash.addLast ?? hash.add);
  return { sha256: isAllRead(fault) ? hash.end() : null, fault };
}

const isAllRead = (fault: ReadFaultCode | null) => fault === null || fault === 'checksum-wrong';

/** What stopped it, or was wrong at its end; `null` when nothing was. */
async function handAll(
  pieces: AsyncIterable<Bytes>,
  take: (piece: Bytes) => void,
): Promise<ReadFaultCode | null> {
  try {
    for await (const piece of pieces) take(piece);
    return null;
  } catch (fault) {
    if (fault instanceof ReadFault) return fault.code;
    throw fault;
  }
}
