/** Takes so many bytes as one likes from a file that comes in pieces. */
import { joinedBytes } from '../inflate/inflater.ts';

export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export type PieceReader = {
  /** The next bytes, fewer where the file ends; they stay there. */
  readonly peek: (count: number) => Promise<Uint8Array>;
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Puts bytes back before what comes next. */
  readonly putBack: (bytes: Uint8Array) => void;
  /** The next `count` bytes, piece by piece, or all that there are. */
  readonly portion: (count?: number) => AsyncGenerator<Uint8Array>;
};

async function* asyncPieces(pieces: Pieces): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

export function readPieces(pieces: Pieces): PieceReader {
  const coming = asyncPieces(pieces);
  let held: Uint8Array[] = [];
  let count = 0;
  const hold = (piece: Uint8Array) => {
    held.push(piece);
    count += piece.length;
  };
  const fill = async (wanted: number) => {
    while (count < wanted) {
      const next = await coming.next();
      if (next.done) return;
      hold(next.value);
    }
  };
  const take = async (wanted: number) => {
    await fill(wanted);
    const all = held.length === 1 ? (held[0] ?? new Uint8Array()) : joinedBytes(held);
    held = all.length > wanted ? [all.subarray(wanted)] : [];
    count = Math.max(0, all.length - wanted);
    return all.subarray(0, wanted);
  };
  const putBack = (bytes: Uint8Array) => {
    held.unshift(bytes);
    count += bytes.length;
  };
  return {
    take,
    putBack,
    peek: async (wanted) => {
      const bytes = await take(wanted);
      putBack(bytes);
      return bytes;
    },
    async *portion(wanted = Number.POSITIVE_INFINITY) {
      for (let left = wanted; left > 0; ) {
        await fill(1);
        const first = held.shift();
        if (first === undefined) return;
        count -= first.length;
        if (first.length > left) putBack(first.subarray(left));
        yield first.subarray(0, left);
        left -= first.length;
      }
    },
  };
}
