/** Unpacks what was deflated, as far as the limits allow, and tells when it cannot go on. */
import { openInflater } from '../inflate/inflater.ts';
import { type Search, type Spot, tellUnread } from '../search.ts';
import type { PieceReader } from './piece-reader.ts';

const packedAtOnce = 64 << 10;

/**
 * The unpacked pieces. Comes back with whether all of it was read; what stands behind the packed bytes is
 * then the next that `reader` gives.
 */
export async function* unpacked(
  search: Search,
  reader: PieceReader,
  spot: Spot,
): AsyncGenerator<Uint8Array, boolean> {
  const inflater = openInflater();
  const size = { packed: 0, unpacked: 0 };
  while (inflater.state() === 'open') {
    const packed = await reader.take(packedAtOnce);
    size.packed += packed.length;
    inflater.feed(packed, packed.length < packedAtOnce);
    for (let piece = inflater.take(); piece !== null; piece = inflater.take()) {
      size.unpacked += piece.length;
      spot.budget.left -= piece.length;
      if (isTooMuch(search, spot, size)) return failed(search, spot, 'too-large');
      yield piece;
    }
  }
  reader.putBack(inflater.unused());
  return inflater.state() === 'ended' || failed(search, spot, 'damaged');
}

function isTooMuch(
  { limits }: Search,
  { budget }: Spot,
  size: { packed: number; unpacked: number },
) {
  const isBlownUp = size.unpacked > Math.max(limits.ratioFrom, size.packed * limits.mostRatio);
  return budget.left < 0 || isBlownUp;
}

function failed(search: Search, spot: Spot, reason: 'damaged' | 'too-large'): false {
  tellUnread(search, spot, reason);
  return false;
}
