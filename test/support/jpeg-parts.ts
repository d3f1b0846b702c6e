// Parts that programs put in a JPEG besides the picture, to be put into one that a browser made.
import { big, bytesOf } from './bytes.ts';

export const segment = (marker: number, content: string): string =>
  `\xff${String.fromCharCode(marker)}${big(content.length + 2, 2)}${content}`;

type Field = { readonly tag: number; readonly type: number; readonly count: number };
type Directory = readonly (Field & { readonly value: string })[];

/** Twelve bytes for each field; a value that needs more than four stands behind, from `at` on. */
function directory(fields: Directory, at: number): string {
  let rest = '';
  const behind = at + 2 + fields.length * 12 + 4;
  const lines = fields.map(({ tag, type, count, value }) => {
    const isShort = value.length <= 4;
    const place = isShort ? value.padEnd(4, '\0') : big(behind + rest.length, 4);
    if (!isShort) rest += value;
    return big(tag, 2) + big(type, 2) + big(count, 4) + place;
  });
  return `${big(fields.length, 2)}${lines.join('')}\0\0\0\0${rest}`;
}

export type Exif = {
  readonly orientation?: number;
  readonly takenAt?: string;
  /** Degrees, minutes and seconds to the north. */
  readonly north?: readonly [number, number, number];
};

const exifAt = 200;
const gpsAt = 400;

/** What a camera writes: `Exif`, then TIFF with its most weighty bytes first. */
export function exifContent({ orientation, takenAt, north }: Exif): string {
  const main: Directory = [
    ...(orientation === undefined
      ? []
      : [{ tag: 0x0112, type: 3, count: 1, value: big(orientation, 2) }]),
    { tag: 0x8769, type: 4, count: 1, value: big(exifAt, 4) },
    ...(north ? [{ tag: 0x8825, type: 4, count: 1, value: big(gpsAt, 4) }] : []),
  ];
  const taken = takenAt ?? '0000:00:00 00:00:00';
  const exif = directory([{ tag: 0x9003, type: 2, count: 20, value: `${taken}\0` }], exifAt);
  const degrees = (north ?? [0, 0, 0]).map((part) => big(part, 4) + big(1, 4)).join('');
  const gps = directory(
    [
      { tag: 0x0001, type: 2, count: 2, value: 'N\0' },
      { tag: 0x0002, type: 5, count: 3, value: degrees },
    ],
    gpsAt,
  );
  const tiff = `MM\0\x2a${big(8, 4)}${directory(main, 8)}`.padEnd(exifAt, '\0') + exif;
  return `Exif\0\0${north ? tiff.padEnd(gpsAt, '\0') + gps : tiff}`;
}

/** What a program for pictures writes. */
export const xmpContent = (words: string): string =>
  `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${words}</x:xmpmeta>`;

/** The same JPEG with those parts in front. */
export function withSegments(
  jpeg: Uint8Array<ArrayBuffer>,
  ...segments: readonly string[]
): Uint8Array<ArrayBuffer> {
  const added = bytesOf(segments.join(''));
  const all = new Uint8Array(jpeg.length + added.length);
  all.set(jpeg.subarray(0, 2));
  all.set(added, 2);
  all.set(jpeg.subarray(2), 2 + added.length);
  return all;
}
