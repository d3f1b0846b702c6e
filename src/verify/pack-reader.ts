/** The files of a pack by their paths, as seen from its folder. */
import { gather, joined } from '../zip/chunks.ts';
import { ReadFault } from '../zip/read-entry.ts';
import type { Archive, ArchiveEntry } from '../zip/read-zip.ts';
import type { Bytes } from '../zip/records.ts';

export type PackReader = {
  /** Rejects when there is no such file, or with a ReadFault. */
  readonly read: (path: string) => Promise<Bytes>;
  readonly stream: (path: string) => AsyncGenerator<Bytes>;
  /** Its text; `null` when it is not there, is damaged, or is no UTF-8. */
  readonly textOf: (path: string) => Promise<string | null>;
};

export function packReader(archive: Archive, folder: string): PackReader {
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  const entryAt = (path: string): ArchiveEntry => {
    const entry = entries.get(`${folder}/${path}`);
    if (entry === undefined) throw new Error(`no file ${path} in this pack`);
    return entry;
  };
  const stream = (path: string) => archive.open(entryAt(path));
  const read = async (path: string) => joined(await gather(stream(path)));
  return {
    read,
    stream,
    textOf: async (path) => (entries.has(`${folder}/${path}`) ? textIn(() => read(path)) : null),
  };
}

async function textIn(read: () => Promise<Bytes>): Promise<string | null> {
  try {
    const bytes = await read();
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (fault) {
    // A decoder throws a TypeError for what is no UTF-8.
    if (fault instanceof ReadFault || fault instanceof TypeError) return null;
    throw fault;
  }
}
