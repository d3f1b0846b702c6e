/** Parts of a file that is in memory: what stands beside the pixels of a picture, or outside of streams. */
import { inflateZlib } from '../inflate/inflate-all.ts';
import { deeper, mostOf, type Search, type Spot, tellUnread } from '../search.ts';
import { searchBytes } from '../text/search-bytes.ts';
import { isContainer, kindOfFile } from './kind-of-file.ts';

/** A part of the file as it stands, from one byte to another. */
export function searchPart(
  search: Search,
  file: Uint8Array,
  spot: Spot,
  from: number,
  to: number,
): void {
  const placeOf = (at: number) => from + at;
  if (to > from) searchBytes(search, { bytes: file.subarray(from, to), placeOf, depth: 0 }, spot);
}

/** Text that was put together or unpacked, of which the file has the beginning at `at`. */
export function searchImageText(search: Search, bytes: Uint8Array, spot: Spot, at: number): void {
  const placeOf = (offset: number) => at + offset;
  searchBytes(search, { bytes, placeOf, depth: 0 }, deeper(spot, 'image-text'));
}

/** A text in a picture has a few lines; a profile of its colours has a megabyte at most. */
const mostUnpacked = 16 << 20;

export function searchPackedText(search: Search, packed: Uint8Array, spot: Spot, at: number): void {
  const { bytes, end } = inflateZlib(
    packed,
    Math.min(mostUnpacked, mostOf(search, spot, packed.length)),
  );
  spot.budget.left -= bytes.length;
  searchImageText(search, bytes, spot, at);
  if (end !== 'whole') tellUnread(search, spot, end === 'stopped' ? 'too-large' : 'damaged');
}

/** What stands behind the end of a picture: perhaps a file of its own, as a film of a telephone. */
export function searchBehind(search: Search, file: Uint8Array, spot: Spot, from: number): void {
  const bytes = file.subarray(from);
  if (isContainer(kindOfFile(bytes))) search.foundFiles.push({ bytes, spot, at: from });
  else searchPart(search, file, spot, from, file.length);
}
