/** JPEG (ITU-T T.81): all segments but the pixels, such as what the camera and other programs say of it. */
import { joinedBytes } from '../inflate/inflater.ts';
import { type Search, type Spot, tellUnread } from '../search.ts';
import { searchBehind, searchImageText, searchPart } from './file-part.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;

type Segment = { readonly marker: number; readonly at: number; readonly end: number };

export function searchJpeg(search: Search, file: Uint8Array, spot: Spot): void {
  let last: Segment | null = null;
  const further: Segment[] = [];
  for (const segment of segmentsIn(file)) {
    searchPart(search, file, spot, segment.at, segment.end);
    if (isFurtherText(file, segment)) further.push(segment);
    last = segment;
  }
  searchTogether(search, file, spot, further);
  searchBehind(search, file, spot, last === null ? 0 : behind(file, last));
  if (last?.marker !== endOfImage) tellUnread(search, spot, 'damaged');
}

/** Up to the end of the picture, or until they are no segments any more. */
function* segmentsIn(file: Uint8Array): Generator<Segment> {
  let at = 0;
  while (file[at] === 0xff) {
    const marker = file[at + 1] ?? 0;
    const segment = { marker, at, end: segmentEnd(file, at, marker) };
    if (segment.end > file.length) return;
    yield segment;
    if (marker === endOfImage) return;
    at = behind(file, segment);
  }
}

/** Where the next one should begin: the pixels stand behind theirs. */
const behind = (file: Uint8Array, { marker, end }: Segment): number =>
  marker === startOfScan ? pixelsEnd(file, end) : end;

/** Some markers stand alone. */
const isAlone = (marker: number): boolean => marker === 1 || (marker >= 0xd0 && marker <= 0xd9);

function segmentEnd(file: Uint8Array, at: number, marker: number): number {
  if (marker === 0xff) return at + 1;
  if (isAlone(marker)) return at + 2;
  return at + 2 + (file[at + 2] ?? 0) * 256 + (file[at + 3] ?? 0);
}

/** The next marker but those that stand among the pixels. */
function pixelsEnd(file: Uint8Array, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return file.length;
}

/** What did not fit in one segment goes on in the next ones (XMP, part 3, 1.1.3.1). */
const mark = Array.from('http://ns.adobe.com/xmp/extension/\0', (sign) => sign.charCodeAt(0));
/** Behind the mark a fingerprint, the whole length, and the place in the whole. */
const markLength = mark.length + 40;

const isFurtherText = (file: Uint8Array, { at }: Segment): boolean =>
  mark.every((byte, index) => file[at + 4 + index] === byte);

function searchTogether(
  search: Search,
  file: Uint8Array,
  spot: Spot,
  parts: readonly Segment[],
): void {
  const [first] = parts;
  const texts = parts.map(({ at, end }) => file.subarray(at + 4 + markLength, end));
  if (first) searchImageText(search, joinedBytes(texts), spot, first.at);
}
