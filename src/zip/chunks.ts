/** Bytes that come in pieces: putting them together, and handing them on in pieces of a good size. */

import type { Bytes } from './records.ts';
import { untilAborted } from './until-aborted.ts';

export type Chunks = AsyncIterable<Bytes> | Iterable<Bytes>;

/**
 * Takes the bytes of a file in order. What it returns is waited for before the next piece; by then it must
 * have taken what it wants of the bytes, for their memory is used again.
 */
export type Sink = (chunk: Bytes) => void | Promise<void>;

/** A file of which a part that is written already can be written anew, with as many bytes. */
export type FileSink = {
  readonly write: Sink;
  readonly patch: (offset: number, bytes: Bytes) => void | Promise<void>;
};

export const lengthOf = (pieces: readonly Bytes[]): number =>
  pieces.reduce((sum, piece) => sum + piece.byteLength, 0);

/** One array of all pieces; the piece itself when there is one. */
export function joined(pieces: readonly Bytes[]): Bytes {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}

/** All pieces, read one after the other. Leaves with an AbortError, also when a piece never comes. */
export async function gather(chunks: Chunks, signal?: AbortSignal): Promise<Bytes[]> {
  const gathered: Bytes[] = [];
  const read = async () => {
    for await (const chunk of chunks) {
      if (signal?.aborted) return;
      gathered.push(chunk);
    }
  };
  await untilAborted(read(), signal);
  return gathered;
}

/**
 * A file of which the length is known, in one array; the piece itself when it comes in one. When the pieces
 * come to another length, as those of a damaged file do, what comes back is shorter than that.
 */
export async function gatherFile(
  chunks: Chunks,
  byteLength: number,
  signal?: AbortSignal,
): Promise<Bytes> {
  let file: Bytes = new Uint8Array();
  let at = 0;
  const take = (chunk: Bytes) => {
    if (at === 0) file = chunk.byteLength === byteLength ? chunk : new Uint8Array(byteLength);
    if (file !== chunk) file.set(chunk, at);
    at += chunk.byteLength;
  };
  const read = async () => {
    for await (const chunk of chunks) {
      if (signal?.aborted) return;
      if (at + chunk.byteLength > byteLength) {
        at = 0;
        return;
      }
      take(chunk);
    }
  };
  await untilAborted(read(), signal);
  return at === byteLength ? file : file.subarray(0, at);
}

// A file that is written in small pieces takes twice the time.
const usualBatch = 1 << 20;

/**
 * A sink before `sink` that saves small pieces up; `flush` hands on what is left. A piece may be used anew
 * once `write` has come back, and so may what the sink got.
 */
export function batched(
  sink: Sink,
  signal?: AbortSignal,
  batchSize = usualBatch,
): { write: (chunk: Bytes) => Promise<void>; flush: () => Promise<void> } {
  let batch: Bytes | null = null;
  let size = 0;
  const hand = (bytes: Bytes) => untilAborted(Promise.resolve(sink(bytes)), signal);
  const flush = async () => {
    const filled = batch?.subarray(0, size);
    size = 0;
    if (filled !== undefined && filled.byteLength > 0) await hand(filled);
  };
  const write = async (chunk: Bytes) => {
    if (size + chunk.byteLength > batchSize) await flush();
    // A large piece goes as it is: to copy it costs more than one more write.
    if (chunk.byteLength >= batchSize) return hand(chunk);
    batch ??= new Uint8Array(batchSize);
    batch.set(chunk, size);
    size += chunk.byteLength;
  };
  return { write, flush };
}
