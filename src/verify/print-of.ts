/** The fingerprint of a file in a pack, made of the bytes that lie in it. */
import type { Hashing } from '../domain/hashing.ts';
import type { Sha256 } from '../domain/ids.ts';
import { joined } from '../zip/chunks.ts';
import { ReadFault, type ReadFaultCode, type ReadPorts, readPacked } from '../zip/read-entry.ts';
import type { Bytes, EntryRecord } from '../zip/records.ts';

export type Print = {
  /** `null` when not all of it could be read. */
  readonly sha256: Sha256 | null;
  readonly fault: ReadFaultCode | null;
};

/** `packed`: as it stands in the pack, with its header. */
export type PrintOf = (packed: Bytes, entry: EntryRecord) => Promise<Print>;

/** On this thread. */
export const printHere =
  (hashing: Hashing, ports?: ReadPorts): PrintOf =>
  async (packed, entry) => {
    const read: Bytes[] = [];
    const pieces = readPacked(packed, entry, ports);
    const fault = await handAll(pieces, (piece) => read.push(piece));
    return { sha256: isAllRead(fault) ? await hashing.digest(joined(read)) : null, fault };
  };

/** Of one that is too large to hold. */
export async function printInPieces(
  pieces: AsyncIterable<Bytes>,
  hashing: Hashing,
): Promise<Print> {
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
