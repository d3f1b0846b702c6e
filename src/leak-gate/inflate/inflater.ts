/**
 * Unpacks what was deflated (RFC 1951), piece by piece. Not with a DecompressionStream, for none tells where
 * the packed bytes end, and without that what stands behind them is never read.
 */
import {
  Z_BUF_ERROR,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
} from 'pako';

export type Inflater = {
  readonly feed: (piece: Uint8Array, isLast: boolean) => void;
  /** The next unpacked bytes; `null` when more must be fed, or there are no more. */
  readonly take: () => Uint8Array<ArrayBuffer> | null;
  readonly state: () => State;
  /** What was fed and stands behind the end. */
  readonly unused: () => Uint8Array;
};

type State = 'open' | 'ended' | 'broken';

/** Without a head, and with matches from as far back as there may be. */
const rawWindow = -15;

/** What is unpacked is copied out of it at once, so that all can have the same. */
const room = new Uint8Array(256 << 10);

export function openInflater(): Inflater {
  const stream = new ZStream();
  zlibInflateInit2(stream, rawWindow);
  let state: State = 'open';
  let isFedUp = false;
  const unused = () => stream.input.subarray(stream.next_in, stream.next_in + stream.avail_in);
  return {
    feed(piece, isLast) {
      stream.input = stream.avail_in === 0 ? piece : joinedBytes([unused(), piece]);
      stream.next_in = 0;
      stream.avail_in = stream.input.length;
      isFedUp = isLast;
    },
    take() {
      if (state !== 'open') return null;
      stream.output = room;
      stream.next_out = 0;
      stream.avail_out = room.length;
      state = stateAfter(zlibInflate(stream, Z_NO_FLUSH), isFedUp);
      return stream.next_out === 0 ? null : room.slice(0, stream.next_out);
    },
    state: () => state,
    unused,
  };
}

/** It wants more, and there is no more: then it was cut off. */
function stateAfter(code: number, isFedUp: boolean): State {
  if (code === Z_STREAM_END) return 'ended';
  if (code === Z_OK) return 'open';
  return code === Z_BUF_ERROR && !isFedUp ? 'open' : 'broken';
}

export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first && pieces.length === 1) return first;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
