/** The entries of a small ZIP file that lies in memory, packed as they are. */
import type { Bytes, EntryRecord } from '../zip/records.ts';

/** An entry with its bytes as the file has them. */
export type PackedEntry = Omit<EntryRecord, 'offset' | 'modifiedAt'> & { readonly kept: Bytes };

// PKWARE APPNOTE.TXT 6.3.10, §4.3.7, §4.3.12 and §4.3.16: where the records have their fields.
const tail = { signature: 0x06054b50, size: 22, count: 10, start: 16 };
const central = {
  signature: 0x02014b50,
  size: 46,
  method: 10,
  crc32: 16,
  packed: 20,
  whole: 24,
  name: 28,
  extra: 30,
  note: 32,
  local: 42,
};
const local = { size: 30, name: 26, extra: 28 };
const stored = 0;

/** In their order. Throws when it is no ZIP file without a comment at its end. */
export function packedEntries(zip: Bytes): PackedEntry[] {
  const view = new DataView(zip.buffer);
  const end = zip.byteLength - tail.size;
  if (end < 0 || view.getUint32(end, true) !== tail.signature) throw new RangeError('no ZIP file');
  const entries: PackedEntry[] = [];
  let at = view.getUint32(end + tail.start, true);
  for (let left = view.getUint16(end + tail.count, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== central.signature) throw new RangeError('no ZIP entry');
    entries.push(entryAt(zip, view, at));
    at += central.size + sum16(view, at, [central.name, central.extra, central.note]);
  }
  return entries;
}

function entryAt(zip: Bytes, view: DataView, at: number): PackedEntry {
  const header = view.getUint32(at + central.local, true);
  const start = header + local.size + sum16(view, header, [local.name, local.extra]);
  const compressedSize = view.getUint32(at + central.packed, true);
  const name = at + central.size;
  return {
    name: zip.slice(name, name + view.getUint16(at + central.name, true)),
    method: view.getUint16(at + central.method, true) === stored ? 'stored' : 'deflated',
    crc32: view.getUint32(at + central.crc32, true),
    size: view.getUint32(at + central.whole, true),
    compressedSize,
    compressedCrc32: null,
    kept: zip.subarray(start, start + compressedSize),
  };
}

const sum16 = (view: DataView, at: number, fields: readonly number[]): number =>
  fields.reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
