/**
 * Reads a ZIP file of ours from where one likes. Only the form that `records.ts` writes is read: what
 * says one thing to this program and another to the next is no evidence.
 */
import type { ZipFindingCode } from '../domain/verification.ts';
import type { ByteSource } from './byte-source.ts';
import type { Bytes, EntryRecord } from './records.ts';

export type ArchiveEntry = EntryRecord & { readonly path: string };

/** `path`: the entry's, with its top folder; `null` when it is about the whole file. */
export type ZipFault = { readonly code: ZipFindingCode; readonly path: string | null };

export type Archive = {
  /** In the order of the file. */
  readonly entries: readonly ArchiveEntry[];
  /** The bytes of an entry, unpacked. Throws a `ZipFaultError` when they are not what was said of them. */
  readonly open: (entry: ArchiveEntry) => AsyncGenerator<Bytes>;
};

export type ArchiveResult =
  | { readonly ok: true; readonly value: Archive }
  | { readonly ok: false; readonly faults: readonly ZipFault[] };

/** Reads the directory. Rejects with an AbortError, and with whatever the source throws. */
export async function openArchive(
  _source: ByteSource,
  _signal?: AbortSignal,
): Promise<ArchiveResult> {
  throw new Error('not written yet');
}
