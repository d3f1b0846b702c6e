/** Reads the directory of any ZIP file as other programs do, who take much that ours would refuse. */
import type { ByteSource } from '../../zip/byte-source.ts';

export type ZipMember = {
  readonly name: Uint8Array;
  /** Extra fields and comment. */
  readonly more: Uint8Array;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  /** Of what it unpacks to. */
  readonly crc32: number;
  /** Of its local header, from the start of the file. */
  readonly at: number;
};

export type ZipDirectory = {
  readonly members: readonly ZipMember[];
  readonly at: number;
  readonly end: number;
};

const longestEnd = 22 + 0xffff;
const endSize = 22;
const locatorSize = 20;
const end64Size = 56;
const entrySize = 46;
const max16 = 0xffff;
const max32 = 0xffffffff;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** `null` when there is none that is whole. */
export async function readZipDirectory(source: ByteSource): Promise<ZipDirectory | null> {
  const { byteLength } = source;
  const tailAt = Math.max(0, byteLength - longestEnd - locatorSize - end64Size);
  const tail = await source.read(tailAt, byteLength);
  for (let at = tail.length - endSize; at >= 0; at -= 1) {
    const said = saidAt(tail, at);
    if (said === null) continue;
    // Something may stand before a ZIP file, and then all places are those without it.
    const start = tailAt + said.endsAt - said.byteLength;
    const members = start < 0 ? null : await readMembers(source, start, said);
    if (members !== null) return { members, at: start, end: start + said.byteLength };
  }
  return null;
}

type Said = {
  readonly count: number;
  readonly byteLength: number;
  readonly offset: number;
  /** Where in the tail the directory should end. */
  readonly endsAt: number;
};

/** What the record of the end says that begins at `at`; `null` when none does. */
function saidAt(tail: Uint8Array, at: number): Said | null {
  const view = viewOf(tail);
  if (view.getUint32(at, true) !== 0x06054b50) return null;
  const said: Said = {
    count: view.getUint16(at + 10, true),
    byteLength: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
    endsAt: at,
  };
  const at64 = at - locatorSize - end64Size;
  const isBig = said.count === max16 || said.byteLength === max32 || said.offset === max32;
  if (!isBig || at64 < 0 || view.getUint32(at64, true) !== 0x06064b50) return said;
  return {
    count: Number(view.getBigUint64(at64 + 32, true)),
    byteLength: Number(view.getBigUint64(at64 + 40, true)),
    offset: Number(view.getBigUint64(at64 + 48, true)),
    endsAt: at64,
  };
}

const mostDirectory = 256 << 20;

async function readMembers(
  source: ByteSource,
  start: number,
  { count, byteLength, offset }: Said,
): Promise<ZipMember[] | null> {
  if (byteLength > mostDirectory) return null;
  const directory = await source.read(start, start + byteLength);
  const members: ZipMember[] = [];
  let at = 0;
  while (at + entrySize <= directory.length) {
    const entry = memberAt(directory, at, start - offset);
    if (entry === null) return null;
    members.push(entry.member);
    at = entry.end;
  }
  return at === byteLength && (members.length === count || count === max16) ? members : null;
}

function memberAt(
  directory: Uint8Array,
  at: number,
  shift: number,
): { readonly member: ZipMember; readonly end: number } | null {
  const view = viewOf(directory);
  if (view.getUint32(at, true) !== 0x02014b50) return null;
  const nameEnd = at + entrySize + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  const numbers = bigNumbers(directory.subarray(nameEnd, extraEnd));
  const number = (place: number) => {
    const short = view.getUint32(at + place, true);
    return short === max32 ? (numbers.shift() ?? short) : short;
  };
  // The size unpacked stands first in the field of large numbers (§4.5.3).
  number(24);
  const packedSize = number(20);
  const member = {
    name: directory.slice(at + entrySize, nameEnd),
    more: directory.slice(nameEnd, end),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packedSize,
    crc32: view.getUint32(at + 16, true),
    at: number(42) + shift,
  };
  return end <= directory.length ? { member, end } : null;
}

/** The numbers of 64 bits in the extra field for them. */
function bigNumbers(extra: Uint8Array): number[] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    const count = Math.floor((end - at - 4) / 8);
    return Array.from({ length: count }, (_, index) =>
      Number(view.getBigUint64(at + 4 + index * 8, true)),
    );
  }
  return [];
}
