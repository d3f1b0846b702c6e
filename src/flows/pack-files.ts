/** The files of an opened pack by the names that they are kept under, read one by one. */
import type { WantedFile } from '../backup/plan-restore.ts';
import type { KeptFile as ReadFile } from '../backup/read-container.ts';
import type { BlobId } from '../domain/ids.ts';
import type { Bytes } from '../storage/blobs.ts';
import type { PackContent } from './look-at-packs.ts';
import type { KeptPart } from './pack-members.ts';

/** Where in which part each file lies. */
export type FilePlaces = ReadonlyMap<BlobId, () => Promise<Bytes>>;

export function placesOf({ parts, rows }: PackContent, kept: readonly KeptPart[]): FilePlaces {
  const homes = new Map(parts.flatMap((part) => part.files.map(({ path }) => [path, part])));
  const ofRows = rows.flatMap(({ files }) =>
    files.flatMap(({ blobId, path }) => {
      const part = homes.get(path);
      return part ? [[blobId, () => part.read(path)] as const] : [];
    }),
  );
  const ofMembers = kept.flatMap(({ part, members }) =>
    members.map(({ path, file }) => [file.blobId, () => part.read(path)] as const),
  );
  return new Map([...ofRows, ...ofMembers]);
}

export type ReadingPorts = {
  readonly signal: AbortSignal;
  /** Bytes of the kept files read, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

/** Those that are wanted, as far as the pack holds them. */
export async function* filesAt(
  places: FilePlaces,
  wanted: ReadonlyMap<BlobId, WantedFile>,
  { signal, onProgress }: ReadingPorts,
): AsyncGenerator<ReadFile> {
  const total = [...wanted.values()].reduce((sum, { file }) => sum + file.byteLength, 0);
  let done = 0;
  for (const [id, { file }] of wanted) {
    signal.throwIfAborted();
    const { byteLength, sha256 } = file;
    const bytes = await places.get(id)?.();
    if (bytes) yield { blob: { kind: 'blob', id, byteLength, sha256 }, bytes };
    done += byteLength;
    onProgress(done, total);
  }
}
