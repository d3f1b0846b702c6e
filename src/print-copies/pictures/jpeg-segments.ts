/** The parts of a JPEG in front of its picture, and a JPEG without those that say more than the picture. */
import { viewBytes } from './byte-view.ts';

export type JpegSegment = {
  /** Which part it is: `0xc0` holds the size, `0xe1` what a camera wrote. */
  readonly marker: number;
  /** From its marker to the byte behind it. */
  readonly start: number;
  readonly end: number;
};

const startOfScan = 0xda;

/** In order, until the lines of the picture begin. Stops where the bytes are not those of a JPEG. */
export function jpegSegments(bytes: Uint8Array): JpegSegment[] {
  const view = viewBytes(bytes);
  const segments: JpegSegment[] = [];
  let start = 2;
  while (start + 4 <= bytes.length && view.big(start, 1) === 0xff) {
    const marker = view.big(start + 1, 1);
    // Bytes 0xff may stand before a marker to fill up.
    const end = marker === 0xff ? start + 1 : start + 2 + view.big(start + 2, 2);
    if (marker === startOfScan) break;
    if (marker !== 0xff) segments.push({ marker, start, end: Math.min(end, bytes.length) });
    start = end;
  }
  return segments;
}

const isNamed = (from: number, to: number) => (marker: number) => marker >= from && marker <= to;
const isApplication = isNamed(0xe0, 0xef);
const comment = 0xfe;
/** How wide a point is, and how colours are counted: without these a picture looks otherwise. */
const needed = [0xe0, 0xee];

const saysMore = (marker: number): boolean =>
  marker === comment || (isApplication(marker) && !needed.includes(marker));

/** The same picture without colour profile, place, date, comment or anything else that it was given. */
export const plainJpeg = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  withoutSegments(bytes, saysMore);

const exif = 0xe1;

/** The same picture, lying as it was stored: nothing in it says any more how it is to be turned. */
export const unturnedJpeg = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  withoutSegments(bytes, (marker) => marker === exif);

function withoutSegments(
  bytes: Uint8Array<ArrayBuffer>,
  isDropped: (marker: number) => boolean,
): Uint8Array<ArrayBuffer> {
  const dropped = jpegSegments(bytes).filter(({ marker }) => isDropped(marker));
  const size = dropped.reduce((sum, { start, end }) => sum - (end - start), bytes.length);
  const kept = new Uint8Array(size);
  let from = 0;
  let at = 0;
  for (const { start, end } of [...dropped, { start: bytes.length, end: bytes.length }]) {
    const part = bytes.subarray(from, start);
    kept.set(part, at);
    at += part.length;
    from = end;
  }
  return kept;
}
