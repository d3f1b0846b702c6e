/** Unpacks what was deflated (RFC 1951). No byte behind the end of it is taken for granted. */
import type { Bytes } from './records.ts';

/** The bytes are no deflated file, not all of one, or more than one. */
export class InflateError extends Error {}

export type Pieces = AsyncIterable<Bytes> | Iterable<Bytes>;

/** Unpacks what `open` gives. Throws an InflateError, or whatever the pieces throw. */
export async function* inflated(open: () => Pieces): AsyncGenerator<Bytes> {
  yield* inflatedOnce(open());
  if ((await endsUnheard()) && (await isWhole(allButLastByte(open()))))
    throw new InflateError('bytes behind the end');
}

async function* inflatedOnce(pieces: Pieces): AsyncGenerator<Bytes> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const source = noted(pieces);
  const feeding = feed(source.pieces, writable);
  // Its faults reach the reader as well.
  feeding.catch(() => {});
  try {
    for await (const piece of readable) yield piece;
    await feeding;
  } catch (fault) {
    if (source.fault() !== null) throw fault;
    throw new InflateError('not deflated', { cause: fault });
  }
}

/** The same pieces, with which of all faults was theirs. */
function noted(pieces: Pieces): { pieces: Pieces; fault: () => unknown } {
  let fault: unknown = null;
  async function* passed() {
    try {
      yield* pieces;
    } catch (thrown) {
      fault = thrown;
      throw thrown;
    }
  }
  return { pieces: passed(), fault: () => fault };
}

async function feed(pieces: Pieces, writable: WritableStream<BufferSource>): Promise<void> {
  const writer = writable.getWriter();
  try {
    for await (const piece of pieces) await writer.write(piece);
    await writer.close();
  } catch (fault) {
    await writer.abort(fault).catch(() => {
      // It had failed already.
    });
    throw fault;
  }
}

async function isWhole(pieces: Pieces): Promise<boolean> {
  try {
    for await (const _ of inflatedOnce(pieces));
    return true;
  } catch (fault) {
    if (fault instanceof InflateError) return false;
    throw fault;
  }
}

async function* allButLastByte(pieces: Pieces): AsyncGenerator<Bytes> {
  let last: Bytes = new Uint8Array();
  for await (const piece of pieces) {
    if (piece.byteLength === 0) continue;
    yield last;
    yield piece.subarray(0, -1);
    last = piece.subarray(-1);
  }
}

let unheard: Promise<boolean> | null = null;

/** Browsers refuse bytes behind the end, as the standard wants; Node 20 does not. */
function endsUnheard(): Promise<boolean> {
  const emptyAndOneMore = new Uint8Array([0x03, 0x00, 0xff]);
  unheard ??= isWhole([emptyAndOneMore]);
  return unheard;
}
