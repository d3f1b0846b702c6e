/** Web archives (ISO 28500): records with a head, each of which holds a file. */
import { deeper, type Search, type Spot } from '../search.ts';
import { searchBytes } from '../text/search-bytes.ts';
import { headOf } from './head.ts';
import type { PieceReader, Pieces } from './piece-reader.ts';

export type Member = { readonly pieces: Pieces; readonly spot: Spot };

/** What each record holds, after its head was searched. Afterwards `reader` gives what is no record. */
export async function* warcMembers(
  search: Search,
  reader: PieceReader,
  spot: Spot,
): AsyncGenerator<Member> {
  const inside = deeper(spot, 'warc');
  let from = 0;
  for (let number = 1; ; number += 1) {
    const head = headOf(await reader.peek(longestHead), /^\s*WARC\//);
    if (head === null) return;
    const bytes = await reader.take(head.byteLength);
    const start = from;
    searchBytes(search, { bytes, placeOf: (at) => start + at, depth: 0 }, inside);
    const length = Number(head.fields.get('content-length') ?? 0) || 0;
    const tally = { read: 0 };
    const pieces = counted(reader.portion(length), tally);
    yield { pieces, spot: { ...inside, path: `${spot.path}!/#${number}` } };
    // Whoever searched it may have left before its end.
    for await (const _ of reader.portion(length - tally.read));
    from += head.byteLength + length;
  }
}

async function* counted(pieces: Pieces, tally: { read: number }): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    tally.read += piece.length;
    yield piece;
  }
}

const longestHead = 256 << 10;
