/** Searches a file that is read from front to back, of which only a part is held at a time. */
import type { Search, Spot } from '../search.ts';
import { searchBytes } from '../text/search-bytes.ts';
import type { Pieces } from './piece-reader.ts';
import { windowsOf } from './windows.ts';

/** `afterwards` searches the files that were found in it. */
export async function searchPlain(
  search: Search,
  pieces: Pieces,
  spot: Spot,
  afterwards: (search: Search) => Promise<void>,
): Promise<void> {
  for await (const { bytes, from } of windowsOf(pieces, search.limits)) {
    searchBytes(search, { bytes, placeOf: (at) => from + at, depth: 0 }, spot);
    await search.rest(bytes.length);
    await afterwards(search);
  }
}
