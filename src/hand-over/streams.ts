/** Bytes on their way: from a generator into a stream, and from a stream into a file. */
import type { ByteSource } from '../zip/byte-source.ts';
import { readAhead } from '../zip/read-ahead.ts';
import { type AnyFile, byteLengthOf, sourceOf } from './sealed-file.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** The pieces of `pieces`, each made when it is asked for. */
export function streamOf(pieces: AsyncGenerator<Bytes, void, undefined>): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const next = await pieces.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => {
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}

const sliceSize = 1 << 20;

// While one is looked at, the next ones are read.
const room = 4 * sliceSize;

/**
 * The bytes of `file`, a slice at a time. Its own stream may hand over all of it at once (Firefox does,
 * for a file that it holds in memory), and then the page stands still until all of it is opened.
 */
export function slicesOf(file: AnyFile): ReadableStream<Bytes> {
  const byteLength = byteLengthOf(file);
  const read = readerOf(file);
  const starts = Array.from(
    { length: Math.ceil(byteLength / sliceSize) },
    (_, at) => at * sliceSize,
  );
  const load = (at: number) => read(at, Math.min(at + sliceSize, byteLength));
  return streamOf(readAhead(starts, { load, weightOf: () => sliceSize, room }));
}

/** Of a file that somebody chose this is what tells when it is gone. */
const readerOf = (file: AnyFile): ByteSource['read'] =>
  file instanceof Blob
    ? async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer())
    : sourceOf(file).read;

// A Blob keeps its bytes outside the page's own memory, and on disk when there are many.
const partSize = 8 << 20;

/** Everything that `stream` yields, as one file. Rejects with the reason of `signal` once it is aborted. */
export async function fileOf(
  stream: ReadableStream<Uint8Array>,
  type: string,
  signal: AbortSignal,
): Promise<Blob> {
  const done: Blob[] = [];
  let waiting: Bytes[] = [];
  let size = 0;
  const collect = new WritableStream<Uint8Array>({
    write(piece) {
      waiting.push(piece.slice());
      size += piece.byteLength;
      if (size < partSize) return;
      done.push(new Blob(waiting));
      waiting = [];
      size = 0;
    },
  });
  await stream.pipeTo(collect, { signal });
  return new Blob([...done, ...waiting], { type });
}

/** `stream` as it is; hears how many bytes have passed, and ends with the reason of an aborted `signal`. */
export const watched = (
  stream: ReadableStream<Uint8Array>,
  onBytes: (passed: number) => void,
  signal: AbortSignal,
): ReadableStream<Uint8Array> => {
  let passed = 0;
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        passed += piece.byteLength;
        onBytes(passed);
        controller.enqueue(piece);
      },
    }),
    { signal },
  );
};
