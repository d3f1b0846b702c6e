/** Unpacks small files by Node at once: a pack has many of them, and a stream for each takes its time. */
import { inflateRawSync } from 'node:zlib';
import type { Bytes } from '../zip/records.ts';

type Unpacked = { readonly buffer: Bytes; readonly engine: { readonly bytesWritten: number } };

/** With `info` it says how many bytes it used; its type does not. */
const isUnpacked = (value: unknown): value is Unpacked =>
  typeof value === 'object' && value !== null && 'engine' in value && 'buffer' in value;

/**
 * The file, or `null` when these are not the bytes of one deflated file (RFC 1951) of at most
 * `byteLength` bytes, to the last of them.
 */
export function inflateWhole(packed: Bytes, byteLength: number): Bytes | null {
  try {
    const options = { info: true, maxOutputLength: Math.max(1, byteLength) };
    const found: unknown = inflateRawSync(packed, options);
    if (!isUnpacked(found) || found.engine.bytesWritten !== packed.byteLength) return null;
    return found.buffer;
  } catch {
    return null; // Which fault it is, is for whoever reads it more slowly.
  }
}
