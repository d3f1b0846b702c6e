/**
 * The records of a ZIP file, byte by byte (PKWARE APPNOTE.TXT 6.3.10, the paragraphs are named). No
 * comments, no extra fields but two, times from UTC: the same content gives the same bytes anywhere.
 */
import type { Instant } from '../domain/instant.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What is known of an entry once its bytes are there. */
export type EntryRecord = {
  readonly name: Bytes;
  readonly modifiedAt: Instant;
  readonly method: 'stored' | 'deflated';
  readonly crc32: number;
  readonly size: number;
  readonly compressedSize: number;
  /**
   * CRC-32 of the bytes as they stand in the file, when they are deflated. Different bytes may unpack to
   * the same text; with this a changed byte is seen even then. `null`: there is none.
   */
  readonly compressedCrc32: number | null;
  /** Of its local header, from the start of the file. */
  readonly offset: number;
};

/** What each kind of record begins with. */
export const localSignature = 0x04034b50;
export const directorySignature = 0x02014b50;
export const endSignature = 0x06054b50;
export const end64Signature = 0x06064b50;
export const locatorSignature = 0x07064b50;

export const max16 = 0xffff;
/** Stands where a number does not fit in 32 bits. */
export const max32 = 0xffffffff;

type Width = 2 | 4 | 8;
type Field = readonly [width: Width, value: number];

function record(fields: readonly Field[], ...tails: readonly Bytes[]): Bytes {
  const head = fields.reduce((sum, [width]) => sum + width, 0);
  const bytes = new Uint8Array(tails.reduce((sum, tail) => sum + tail.byteLength, head));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  for (const tail of tails) {
    bytes.set(tail, at);
    at += tail.byteLength;
  }
  return bytes;
}

/** Date and time as MS-DOS has them (§4.4.6): in UTC, two seconds precise, from 1980 to 2107. */
export function dosTime(moment: Instant): { readonly time: number; readonly date: number } {
  const at = new Date(moment);
  const year = at.getUTCFullYear();
  if (year < 1980) return { time: 0, date: (1 << 5) | 1 };
  if (year > 2107) return { time: (23 << 11) | (59 << 5) | 29, date: (127 << 9) | (12 << 5) | 31 };
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}

const isBig = ({ size, compressedSize }: EntryRecord) => size >= max32 || compressedSize >= max32;

/** Values that do not fit in 32 bits (§4.5.3), in the order in which the standard wants them. */
const zip64Field = (values: readonly number[]): Bytes =>
  values.length === 0
    ? new Uint8Array()
    : record([[2, 0x0001], [2, values.length * 8], ...values.map((value): Field => [8, value])]);

// "KL"; readers skip what they do not know (§4.5.2).
const compressedCrcField = (crc: number | null): Bytes =>
  crc === null
    ? new Uint8Array()
    : record([
        [2, 0x4c4b],
        [2, 4],
        [4, crc],
      ]);

/** The part that both headers share (§4.4.2 to §4.4.9): version, flags, method, time, CRC, sizes. */
function commonFields(entry: EntryRecord, version: number): Field[] {
  const { time, date } = dosTime(entry.modifiedAt);
  const big = isBig(entry);
  return [
    [2, version],
    [2, 0x0800], // Names are UTF-8 (bit 11).
    [2, entry.method === 'deflated' ? 8 : 0],
    [2, time],
    [2, date],
    [4, entry.crc32],
    [4, big ? max32 : entry.compressedSize],
    [4, big ? max32 : entry.size],
    [2, entry.name.byteLength],
  ];
}

/** What stands before an entry's bytes (§4.3.7). Sizes stand here: no data descriptor is needed. */
export function localHeader(entry: EntryRecord): Bytes {
  const zip64 = zip64Field(isBig(entry) ? [entry.size, entry.compressedSize] : []);
  const crc = compressedCrcField(entry.compressedCrc32);
  const fields = commonFields(entry, isBig(entry) ? 45 : 20);
  const extraLength = zip64.byteLength + crc.byteLength;
  return record([[4, localSignature], ...fields, [2, extraLength]], entry.name, zip64, crc);
}

/** The entry in the directory at the end (§4.3.12). */
export function directoryEntry(entry: EntryRecord): Bytes {
  const far = entry.offset >= max32;
  const zip64 = zip64Field([
    ...(isBig(entry) ? [entry.size, entry.compressedSize] : []),
    ...(far ? [entry.offset] : []),
  ]);
  const crc = compressedCrcField(entry.compressedCrc32);
  const version = zip64.byteLength > 0 ? 45 : 20;
  return record(
    [
      [4, directorySignature],
      [2, version], // Made by MS-DOS: readers then give files their usual rights.
      ...commonFields(entry, version),
      [2, zip64.byteLength + crc.byteLength],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, far ? max32 : entry.offset],
    ],
    entry.name,
    zip64,
    crc,
  );
}

export type Directory = {
  readonly count: number;
  readonly offset: number;
  readonly byteLength: number;
};

/** The last records (§4.3.14 to §4.3.16), in 64 bits as well when a number asks for it. */
export function directoryEnd({ count, offset, byteLength }: Directory): Bytes[] {
  const big = count >= max16 || offset >= max32 || byteLength >= max32;
  const end = record([
    [4, endSignature],
    [2, 0],
    [2, 0],
    [2, Math.min(count, max16)],
    [2, Math.min(count, max16)],
    [4, Math.min(byteLength, max32)],
    [4, Math.min(offset, max32)],
    [2, 0],
  ]);
  if (!big) return [end];
  const end64 = record([
    [4, end64Signature],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, byteLength],
    [8, offset],
  ]);
  const locator = record([
    [4, locatorSignature],
    [4, 0],
    [8, offset + byteLength],
    [4, 1],
  ]);
  return [end64, locator, end];
}
