/**
 * Reads a ZIP file of ours from where one likes. Only the form that `records.ts` writes is read: what
 * says one thing to this program and another to the next is no evidence.
 */
import type { Result } from '../domain/result.ts';
import type { ZipFindingCode } from '../domain/verification.ts';
import { inBlocks } from './block-source.ts';
import type { ByteSource } from './byte-source.ts';
import { gather, joined } from './chunks.ts';
import { findDirectory } from './find-directory.ts';
import { isBomb, isImpossible, mostEntries, mostFaults } from './limits.ts';
import { isPlainName, twins } from './names.ts';
import { longestEntry, type ReadEntry, readDirectoryEntry } from './read-directory.ts';
import { type ReadPorts, readEntry } from './read-entry.ts';
import { type Bytes, type Directory, type EntryRecord, localHeader } from './records.ts';

export type ArchiveEntry = EntryRecord & { readonly path: string };

/** `path`: the entry's, with its top folder; `null` when it is about the whole file. */
export type ZipFault = { readonly code: ZipFindingCode; readonly path: string | null };

export type Archive = {
  /** In the order of the file. */
  readonly entries: readonly ArchiveEntry[];
  /** The bytes of an entry, unpacked. Throws a ReadFault when they are not what was said of them. */
  readonly open: (entry: ArchiveEntry) => AsyncGenerator<Bytes>;
  /** The same as they stand in the file, with the header before them: for `readPacked`. */
  readonly packed: (entry: ArchiveEntry) => Promise<Bytes>;
  /** All of them at once. */
  readonly read: (entry: ArchiveEntry) => Promise<Bytes>;
};

export type ArchiveResult =
  | { readonly ok: true; readonly value: Archive }
  | { readonly ok: false; readonly faults: readonly ZipFault[] };

/** Reads the directory. Rejects with an AbortError, and with whatever the source throws. */
export async function openArchive(
  whole: ByteSource,
  ports: ReadPorts = {},
): Promise<ArchiveResult> {
  // Its entries are small, and lie behind each other.
  const source = inBlocks(whole);
  const directory = await findDirectory(source);
  if (!directory.ok) return refused(directory.error);
  if (directory.value.count > mostEntries) return refused('zip-too-large');
  const read = await readDirectory(source, directory.value, ports);
  if (!read.ok) return refused(read.error);
  const faults = faultsOf(read.value, directory.value, source.byteLength);
  if (faults.length > 0) return { ok: false, faults };
  const open = (entry: ArchiveEntry) => readEntry(whole, entry, ports);
  return {
    ok: true,
    value: {
      entries: read.value.map(({ record, path }) => ({ ...record, path })),
      open,
      packed: (entry) => whole.read(entry.offset, endOf(entry)),
      read: async (entry) => joined(await gather(open(entry))),
    },
  };
}

const refused = (code: ZipFindingCode): ArchiveResult => ({
  ok: false,
  faults: [{ code, path: null }],
});

async function readDirectory(
  source: ByteSource,
  { count, offset, byteLength }: Directory,
  { signal }: ReadPorts,
): Promise<Result<ReadEntry[], ZipFindingCode>> {
  const entries: ReadEntry[] = [];
  const end = offset + byteLength;
  let at = offset;
  while (at < end && entries.length < count) {
    signal?.throwIfAborted();
    const entry = readDirectoryEntry(await source.read(at, Math.min(at + longestEntry, end)));
    if (entry === null) return { ok: false, error: 'not-a-zip' };
    entries.push(entry);
    at += entry.byteLength;
  }
  if (at !== end || entries.length !== count) return { ok: false, error: 'not-a-zip' };
  return { ok: true, value: entries };
}

function faultsOf(
  entries: readonly ReadEntry[],
  directory: Directory,
  byteLength: number,
): ZipFault[] {
  const twice = twins(entries.map(({ path }) => path));
  const faults: ZipFault[] = [];
  // `null` behind an entry that is at fault: where it ends is not known.
  let expected: number | null = 0;
  for (const { path, record, fault } of entries) {
    const code = fault ?? faultOf(path, record, twice) ?? placeFault(record, expected);
    if (code !== null) faults.push({ code, path });
    if (faults.length >= mostFaults) return faults;
    expected = fault === null ? endOf(record) : null;
  }
  if (expected !== null && expected !== directory.offset)
    faults.push({ code: 'zip-bytes-unaccounted', path: null });
  const records = entries.map(({ record }) => record);
  if (isBomb(records, byteLength)) faults.push({ code: 'zip-too-large', path: null });
  return faults;
}

function faultOf(path: string, record: EntryRecord, twice: Set<string>): ZipFindingCode | null {
  if (!isPlainName(record.name)) return 'name-refused';
  if (twice.has(path)) return 'name-twice';
  return record.method === 'deflated' && isImpossible(record) ? 'zip-too-large' : null;
}

const endOf = (record: EntryRecord): number =>
  record.offset + localHeader(record).byteLength + record.compressedSize;

/** Each entry begins where the one before it ends. */
const placeFault = ({ offset }: EntryRecord, expected: number | null): ZipFindingCode | null =>
  expected === null || offset === expected ? null : 'zip-bytes-unaccounted';
