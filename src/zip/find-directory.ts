/** Finds the directory of a ZIP file: by its last records, which must be all that stands behind it. */
import { fail, ok, type Result } from '../domain/result.ts';
import type { ZipFindingCode } from '../domain/verification.ts';
import type { ByteSource } from './byte-source.ts';
import { joined } from './chunks.ts';
import { hasBytesAt, sizeAt, viewOf } from './fields.ts';
import {
  type Bytes,
  type Directory,
  directoryEnd,
  directorySignature,
  end64Signature,
  endSignature,
  localSignature,
  max16,
  max32,
} from './records.ts';

const endSize = 22;
const locatorSize = 20;
const end64Size = 56;
const longestComment = max16;

/** Where the directory lies, or why there is none that can be trusted. */
export async function findDirectory(
  source: ByteSource,
): Promise<Result<Directory, ZipFindingCode>> {
  const { byteLength } = source;
  const longest = end64Size + locatorSize + endSize;
  const tail = await source.read(Math.max(0, byteLength - longest), byteLength);
  const at = tail.byteLength - endSize;
  if (!hasEndAt(tail, at)) return fail(await whyNoEnd(source));
  const directory = directoryIn(tail, at);
  const end = joined(directoryEnd(directory));
  const directoryEndsAt = byteLength - end.byteLength;
  if (!(await isDirectoryAt(source, directoryEndsAt - directory.byteLength, directory)))
    return fail(await whyNoEnd(source));
  if (!hasBytesAt(tail, end, tail.byteLength - end.byteLength)) return fail('zip-feature-unknown');
  const isAll = directory.offset + directory.byteLength === directoryEndsAt;
  return isAll ? ok(directory) : fail('zip-bytes-unaccounted');
}

const hasEndAt = (bytes: Bytes, at: number): boolean =>
  at >= 0 && viewOf(bytes).getUint32(at, true) === endSignature;

function directoryIn(tail: Bytes, at: number): Directory {
  const view = viewOf(tail);
  const count = view.getUint16(at + 10, true);
  const byteLength = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  const at64 = at - locatorSize - end64Size;
  const isBig = count === max16 || byteLength === max32 || offset === max32;
  if (!isBig || at64 < 0 || view.getUint32(at64, true) !== end64Signature)
    return { count, offset, byteLength };
  return {
    count: sizeAt(view, at64 + 32),
    byteLength: sizeAt(view, at64 + 40),
    offset: sizeAt(view, at64 + 48),
  };
}

/** Nothing ends here as a ZIP file does: was it cut off, is there more behind it, or is it another file? */
async function whyNoEnd(source: ByteSource): Promise<ZipFindingCode> {
  const head = await source.read(0, Math.min(4, source.byteLength));
  const isZip = head.byteLength === 4 && viewOf(head).getUint32(0, true) === localSignature;
  const end = await earlierEnd(source);
  if (end === null) return isZip ? 'zip-cut-off' : 'not-a-zip';
  return end === 'with-comment' ? 'zip-feature-unknown' : 'zip-bytes-unaccounted';
}

/** An end of this file, and not of one that lies in it: its directory stands right before it. */
async function earlierEnd(source: ByteSource): Promise<'with-comment' | 'with-more' | null> {
  const from = Math.max(0, source.byteLength - endSize - longestComment);
  const bytes = await source.read(from, source.byteLength);
  for (let at = bytes.byteLength - endSize - 1; at >= 0; at -= 1) {
    if (!hasEndAt(bytes, at)) continue;
    const directory = directoryIn(bytes, at);
    const { offset, byteLength } = directory;
    if (offset + byteLength !== from + at) continue;
    if (!(await isDirectoryAt(source, offset, directory))) continue;
    const comment = viewOf(bytes).getUint16(at + 20, true);
    return comment === bytes.byteLength - at - endSize ? 'with-comment' : 'with-more';
  }
  return null;
}

async function isDirectoryAt(
  source: ByteSource,
  at: number,
  { count }: Directory,
): Promise<boolean> {
  if (count === 0) return true;
  if (at < 0) return false;
  const head = await source.read(at, at + 4);
  return head.byteLength === 4 && viewOf(head).getUint32(0, true) === directorySignature;
}
