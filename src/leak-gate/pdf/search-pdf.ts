/** Searches a PDF: what its pages show, what it says of itself, and what lies in it. */

import { searchPart } from '../files/file-part.ts';
import { searchJpeg } from '../files/jpeg.ts';
import { isContainer, kindOfFile } from '../files/kind-of-file.ts';
import { deeper, mostOf, type Search, type Spot, tellUnread } from '../search.ts';
import { searchBytes } from '../text/search-bytes.ts';
import { searchText } from '../text/search-text.ts';
import { newText } from '../text/text.ts';
import { decodeStream, filtersOf } from './filters.ts';
import type { PdfObject, Range } from './objects.ts';
import { isPicture } from './pages.ts';
import { openPdf, type PdfFile } from './pdf-file.ts';
import { searchPages } from './search-pages.ts';
import { unitsOfString } from './text-strings.ts';
import { entriesOf, stringsIn } from './values.ts';

export function searchPdf(search: Search, bytes: Uint8Array, spot: Spot): void {
  const file = openPdf(bytes, (packed) => mostOf(search, spot, packed));
  searchOutside(search, file, spot);
  for (const trailer of file.trailers)
    searchStrings(search, { number: 0, value: trailer, stream: null }, spot);
  if (file.trailers.some((trailer) => entriesOf(trailer).has('Encrypt')))
    tellUnread(search, spot, 'encrypted');
  else searchInside(search, file, spot);
}

function searchInside(search: Search, file: PdfFile, spot: Spot): void {
  for (const object of file.objects) {
    search.signal?.throwIfAborted();
    searchStrings(search, object, spot);
    if (object.stream !== null) searchStream(search, file, object, spot);
  }
  searchPages(search, file, spot);
}

/** All that is no stream, as it stands in the file. */
function searchOutside(search: Search, { bytes, objects }: PdfFile, spot: Spot): void {
  let from = 0;
  for (const range of [...objects.flatMap(({ stream }) => stream ?? []), endOf(bytes)]) {
    searchPart(search, bytes, spot, from, range.from);
    from = range.to;
  }
}

const endOf = ({ length }: Uint8Array): Range => ({ from: length, to: length });

const inObject = (spot: Spot, object: number): Spot => ({
  ...spot,
  placeOf: (offset) => ({ kind: 'object', object, offset }),
});

function searchStrings(search: Search, { number, value }: PdfObject, spot: Spot): void {
  const inside = deeper(inObject(spot, number), 'pdf-string');
  let from = 0;
  for (const bytes of stringsIn(value)) {
    const start = from;
    searchText(
      search,
      newText(unitsOfString(bytes), (at) => start + at),
      inside,
      0,
    );
    // Within a string a value may be written in bytes of its own.
    from += bytes.length + 1;
  }
}

function searchStream(search: Search, file: PdfFile, object: PdfObject, spot: Spot): void {
  const { number, value, stream } = object;
  if (stream === null) return;
  const entries = entriesOf(value);
  const raw = file.bytes.subarray(stream.from, stream.to);
  const inside = deeper(inObject(spot, number), 'pdf-stream');
  const filters = filtersOf(entries);
  if (isPicture(object) && !filters.some((name) => name.startsWith('DCT'))) return;
  const decoded = decodeStream(filters, raw, mostOf(search, spot, raw.length));
  if (decoded.kind === 'jpeg') searchJpeg(search, decoded.bytes, inside);
  if (decoded.kind !== 'bytes') return;
  spot.budget.left -= decoded.bytes.length;
  if (decoded.unread !== null) tellUnread(search, spot, decoded.unread);
  searchContent(search, decoded.bytes, inside, stream.from);
}

/** A file that travels in it is searched as one. */
function searchContent(search: Search, bytes: Uint8Array, spot: Spot, at: number): void {
  if (isContainer(kindOfFile(bytes))) search.foundFiles.push({ bytes, spot, at });
  else searchBytes(search, { bytes, placeOf: (offset) => offset, depth: 0 }, spot);
}
