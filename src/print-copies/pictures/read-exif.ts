/** What a camera wrote into a picture: when it was taken, which way it is up, and whether it says where. */
import { load } from 'exifreader';
import type { FoundDate } from '../../domain/added-file.ts';
import { isApproximateDate } from '../../domain/approximate-date.ts';

export type PictureFacts = {
  readonly tellsPlace: boolean;
  readonly dates: readonly FoundDate[];
  /** From 1 to 8: how it has to be turned before somebody looks at it. 1: not at all. */
  readonly orientation: number;
};

type Bytes = Uint8Array<ArrayBuffer>;

const asked = {
  exif: ['DateTimeOriginal', 'Orientation', 'GPSLatitude', 'GPSLongitude', 'GPSDestLatitude'],
  iptc: ['City', 'Sub-location'],
};

/** Never fails: what cannot be read was not said. */
export function readPictureFacts(bytes: Bytes): PictureFacts {
  const { exif = {}, iptc = {} } = readTags(bytes);
  const isPlaced = Object.keys({ ...exif, ...iptc }).some((name) => /GPS|City|location/.test(name));
  return {
    tellsPlace: isPlaced || namesPlace(bytes),
    dates: takenOn(exif.DateTimeOriginal?.description),
    orientation: orientationOf(exif.Orientation?.value),
  };
}

function readTags(bytes: Bytes) {
  try {
    return load(wholeBuffer(bytes), { expanded: true, includeTags: asked });
  } catch {
    return {}; // Without anything of that kind, or damaged.
  }
}

const wholeBuffer = (bytes: Bytes): ArrayBuffer =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;

/** Programs that edit pictures write the place in XML, under these names. */
const places = /GPSL(?:atitude|ongitude)|LocationCreated|LocationShown|photoshop:City/;

/** In windows, so that a large file is not held a second time as text. */
const windowBytes = 1_024 * 1_024;
const nameBytes = 32;

function namesPlace(bytes: Bytes): boolean {
  const latin = new TextDecoder('latin1');
  for (let at = 0; at < bytes.length; at += windowBytes) {
    const part = bytes.subarray(at, at + windowBytes + nameBytes);
    if (places.test(latin.decode(part))) return true;
  }
  return false;
}

/** `2024:03:14 09:26:53`, in the time of wherever it was taken. A clock that was never set says zeros. */
function takenOn(text = ''): FoundDate[] {
  const [, year, month, day] = /^(\d{4})[:-](\d\d)[:-](\d\d)\b/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return isApproximateDate(date)
    ? [{ date, from: 'properties', page: null, words: 'DateTimeOriginal' }]
    : [];
}

const orientationOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 8 ? value : 1;
