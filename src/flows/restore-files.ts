/** Writes the kept files of a backup, each compared with the fingerprint that its row gives. */
import type { WantedFile } from '../backup/plan-restore.ts';
import type { KeptFile as ReadFile } from '../backup/read-container.ts';
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { KeptFile } from '../domain/kept-file.ts';
import { ok, type Result } from '../domain/result.ts';
import { type Bytes, blobWriter, readBlob } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';

export type FilePorts = {
  readonly sha256: (bytes: Bytes) => Promise<Sha256>;
  readonly signal: AbortSignal;
};

type Wanted = ReadonlyMap<BlobId, WantedFile>;

export type RestoredFiles = {
  /** Of new rows that miss a file now: the page that it shows, once for each file. */
  readonly lostPages: readonly string[];
  /** Takes away what was written. */
  readonly clear: () => Promise<void>;
};

/**
 * Reads `files` to their end. Bytes that are not what was kept are not written. On any error, also
 * one that is thrown, everything written is taken away. Hold `captureLock` until the rows are saved.
 */
export async function restoreFiles(
  store: Store,
  files: AsyncIterable<ReadFile>,
  wanted: Wanted,
  { sha256, signal }: FilePorts,
): Promise<Result<RestoredFiles, 'storage-full'>> {
  const written: BlobId[] = [];
  const good = new Set<BlobId>();
  const clear = async () => {
    await Promise.all(written.map((id) => blobWriter(store, id).abort()));
  };
  try {
    for await (const { blob, bytes } of files) {
      const want = wanted.get(blob.id);
      if (want === undefined || !(await isWhole(want.file, bytes, sha256))) continue;
      good.add(blob.id);
      if (await isHere(store, want.file, sha256)) continue;
      if (!want.isNamedHere) written.push(blob.id);
      const put = await writeFile(store, blob.id, bytes);
      if (put.ok) continue;
      await clear();
      return put;
    }
    signal.throwIfAborted();
  } catch (error) {
    await clear();
    throw error;
  }
  return ok({ lostPages: lostPages(wanted, good), clear });
}

const isWhole = async (
  { byteLength, sha256: digest }: KeptFile,
  bytes: Bytes,
  sha256: FilePorts['sha256'],
): Promise<boolean> => bytes.byteLength === byteLength && (await sha256(bytes)) === digest;

async function isHere(store: Store, file: KeptFile, sha256: FilePorts['sha256']): Promise<boolean> {
  const here = await readBlob(store, file.blobId);
  return here.ok && (await isWhole(file, here.value, sha256));
}

/** Pieces that a killed browser left, or that are damaged, make way first. */
async function writeFile(store: Store, blobId: BlobId, bytes: Bytes) {
  await blobWriter(store, blobId).abort();
  const writer = blobWriter(store, blobId);
  const put = await writer.write(bytes);
  const finished = put.ok ? await writer.finish() : put;
  if (!finished.ok) await writer.abort();
  return finished;
}

const lostPages = (wanted: Wanted, good: ReadonlySet<BlobId>): string[] =>
  [...wanted].flatMap(([id, { page, isNamedHere }]) => (good.has(id) || isNamedHere ? [] : [page]));
