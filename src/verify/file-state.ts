/** Every file of a pack with its fingerprint, made of the bytes that lie in it. */
import { readAhead } from '../zip/read-ahead.ts';
import type { Archive, ArchiveEntry } from '../zip/read-zip.ts';
import type { VerifyPorts } from './ports.ts';
import { type Print, printHere, printInPieces } from './print-of.ts';

export type FileState = Print & {
  /** Relative to the top folder. */
  readonly path: string;
  readonly entry: ArchiveEntry;
};

/** A larger one is fingerprinted piece by piece, on this thread alone. */
const largestInMemory = 8 << 20;
/** Of files under way: enough to keep disk and processor busy; more takes memory and no less time. */
const roomAhead = 8 << 20;

const isLarge = ({ size, compressedSize }: ArchiveEntry): boolean =>
  Math.max(size, compressedSize) > largestInMemory;

/** Rejects with an AbortError, and with whatever the source throws. */
export async function* fileStates(
  archive: Archive,
  folder: string,
  ports: VerifyPorts,
): AsyncGenerator<FileState> {
  const { hashing, signal, onProgress } = ports;
  const printOf = ports.printOf ?? printHere(hashing, ports);
  const print = async (entry: ArchiveEntry): Promise<Print> =>
    isLarge(entry)
      ? printInPieces(archive.open(entry), hashing)
      : printOf(await archive.packed(entry), entry);
  const load = async (entry: ArchiveEntry): Promise<FileState> => ({
    path: entry.path.slice(folder.length + 1),
    entry,
    ...(await print(entry)),
  });
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
