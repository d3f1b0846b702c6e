/**
 * Reads the directory at the end of a ZIP file, entry by entry. What an entry says is written again as we
 * would write it: any other way of saying it is refused.
 */
import { instantOf } from '../domain/instant.ts';
import type { ZipFindingCode } from '../domain/verification.ts';
import { hasBytesAt, sizeAt, viewOf } from './fields.ts';
import { longestName } from './limits.ts';
import { printable } from './names.ts';
import {
  type Bytes,
  directoryEntry,
  directorySignature,
  type EntryRecord,
  max32,
} from './records.ts';

export const fixedSize = 46;
/** ZIP64 with three numbers, and the check of the deflated bytes. */
const longestExtra = 4 + 24 + 8;
/** The most bytes that an entry of ours takes in the directory. */
export const longestEntry = fixedSize + longestName + longestExtra;

export type ReadEntry = {
  readonly path: string;
  readonly record: EntryRecord;
  /** In the directory, in bytes. */
  readonly byteLength: number;
  /** Why it is not to be read; `null` when it is. */
  readonly fault: ZipFindingCode | null;
};

/** The entry at the beginning of `bytes`; `null` when there is none, or not all of it. */
export function readDirectoryEntry(bytes: Bytes): ReadEntry | null {
  if (bytes.byteLength < fixedSize) return null;
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== directorySignature) return null;
  const nameEnd = fixedSize + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const byteLength = extraEnd + view.getUint16(32, true);
  const name = bytes.slice(fixedSize, Math.min(nameEnd, fixedSize + longestName));
  const record = recordIn(view, name, bytes.slice(nameEnd, extraEnd));
  const path = printable(name);
  if (nameEnd > fixedSize + longestName) return { path, record, byteLength, fault: 'name-refused' };
  if (byteLength > longestEntry) return { path, record, byteLength, fault: 'zip-feature-unknown' };
  if (byteLength > bytes.byteLength) return null;
  return { path, record, byteLength, fault: faultIn(bytes.subarray(0, byteLength), record) };
}

function recordIn(view: DataView, name: Bytes, extra: Bytes): EntryRecord {
  const { numbers, compressedCrc32 } = extraIn(extra);
  const number = (at: number) => {
    const short = view.getUint32(at, true);
    return short === max32 ? (numbers.shift() ?? short) : short;
  };
  const crc32 = view.getUint32(16, true);
  // In this order they stand in the ZIP64 field (§4.5.3).
  const size = number(24);
  const compressedSize = number(20);
  return {
    name,
    modifiedAt: momentOf(view.getUint16(14, true), view.getUint16(12, true)),
    method: view.getUint16(10, true) === 0 ? 'stored' : 'deflated',
    crc32,
    size,
    compressedSize,
    compressedCrc32,
    offset: number(42),
  };
}

/** The extra fields that we write: numbers of 64 bits, then the check of the deflated bytes. */
function extraIn(extra: Bytes): { numbers: number[]; compressedCrc32: number | null } {
  const view = viewOf(extra);
  const has64 = extra.byteLength >= 4 && view.getUint16(0, true) === 0x0001;
  const end64 = has64 ? Math.min(4 + view.getUint16(2, true), extra.byteLength) : 0;
  const numbers: number[] = [];
  for (let at = 4; at + 8 <= end64; at += 8) numbers.push(sizeAt(view, at));
  const hasCrc = extra.byteLength === end64 + 8;
  return { numbers, compressedCrc32: hasCrc ? view.getUint32(end64 + 4, true) : null };
}

/** Of a date that does not exist some other: written again it is no longer the same. */
const momentOf = (date: number, time: number) =>
  instantOf(
    new Date(
      Date.UTC(
        1980 + (date >> 9),
        ((date >> 5) & 15) - 1,
        date & 31,
        time >> 11,
        (time >> 5) & 63,
        (time & 31) * 2,
      ),
    ),
  );

const isFolderOrLink = (view: DataView, record: EntryRecord): boolean => {
  const attributes = view.getUint32(38, true);
  const unixKind = attributes >>> 28;
  return (unixKind !== 0 && unixKind !== 8) || (attributes & 0x18) !== 0 || endsInSlash(record);
};

const endsInSlash = ({ name }: EntryRecord): boolean => name.at(-1) === '/'.charCodeAt(0);

function faultIn(bytes: Bytes, record: EntryRecord): ZipFindingCode | null {
  if (isFolderOrLink(viewOf(bytes), record)) return 'not-a-file';
  if (!Number.isSafeInteger(record.size + record.compressedSize + record.offset))
    return 'zip-too-large';
  const ours = directoryEntry(record);
  const isOurs = ours.byteLength === bytes.byteLength && hasBytesAt(bytes, ours);
  if (!isOurs) return 'zip-feature-unknown';
  const isSaidTwice = record.method === 'stored' && record.size !== record.compressedSize;
  return isSaidTwice ? 'zip-headers-disagree' : null;
}
