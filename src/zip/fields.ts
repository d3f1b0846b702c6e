/** Numbers in records, and records beside each other. */
import type { Bytes } from './records.ts';

export const viewOf = (bytes: Bytes): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A number of 64 bits. Beyond 2⁵³ it is not exact any more, and then it is no size of ours. */
export const sizeAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Whether `wanted` stands in `bytes` from `at`. */
export const hasBytesAt = (bytes: Bytes, wanted: Bytes, at = 0): boolean =>
  at >= 0 &&
  at + wanted.byteLength <= bytes.byteLength &&
  wanted.every((byte, index) => bytes[at + index] === byte);
