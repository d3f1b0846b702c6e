/** More entries behind those that a ZIP file has: what stood there stays byte for byte where it was. */
import type { Archive, ArchiveEntry } from './read-zip.ts';
import type { ReadyEntry } from './ready-entry.ts';
import {
  type Bytes,
  directoryEnd,
  directoryEntry,
  type EntryRecord,
  localHeader,
} from './records.ts';

/** `archive`: what was read of `file`. The new entries stand where its directory began, then a new one. */
export function appendEntries(
  file: Blob,
  { entries }: Pick<Archive, 'entries'>,
  added: readonly ReadyEntry[],
): Blob {
  const before = endOf(entries.at(-1));
  const records: EntryRecord[] = [...entries];
  const pieces: Bytes[] = [];
  let offset = before;
  const put = (bytes: Bytes) => {
    pieces.push(bytes);
    offset += bytes.byteLength;
  };
  for (const { record, kept } of added) {
    const placed = { ...record, offset };
    records.push(placed);
    for (const bytes of [localHeader(placed), ...kept]) put(bytes);
  }
  return new Blob([file.slice(0, before), ...pieces, ...directoryOf(records, offset)], {
    type: file.type,
  });
}

function directoryOf(records: readonly EntryRecord[], offset: number): Bytes[] {
  const lines = records.map(directoryEntry);
  const byteLength = lines.reduce((sum, line) => sum + line.byteLength, 0);
  return [...lines, ...directoryEnd({ count: records.length, offset, byteLength })];
}

const endOf = (last: ArchiveEntry | undefined): number =>
  last === undefined ? 0 : last.offset + localHeader(last).byteLength + last.compressedSize;
