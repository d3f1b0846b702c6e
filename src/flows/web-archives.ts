/** Each capture as a web archive, put together from what is kept: only its places are held, not its bytes. */
import type { Capture } from '../domain/capture.ts';
import type { Hashing } from '../domain/hashing.ts';
import type { BlobId, CaptureId } from '../domain/ids.ts';
import type { WebArchive } from '../pack/pack-input.ts';
import { type Bytes, blobChunks } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';
import { waczFile } from '../wacz/wacz-file.ts';

export type ArchivePorts = {
  readonly hashing: Hashing;
  /** `Kantlijn 0.1.0`: stands in each. */
  readonly software: string;
  readonly signal: AbortSignal;
  /** Captures done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

/** By their captures; one whose page was not kept has none. Rejects with an AbortError when it is stopped. */
export async function webArchives(
  store: Store,
  captures: readonly Capture[],
  { hashing, software, signal, onProgress }: ArchivePorts,
): Promise<ReadonlyMap<CaptureId, WebArchive>> {
  const archives = new Map<CaptureId, WebArchive>();
  const ports = { hashing, software, readBlob: (id: BlobId) => bytesOf(store, id) };
  for (const [done, capture] of captures.entries()) {
    signal.throwIfAborted();
    onProgress(done, captures.length);
    const archive = await waczFile(capture, ports);
    if (archive !== null) archives.set(capture.id, archive);
  }
  onProgress(captures.length, captures.length);
  return archives;
}

/** What is damaged ends early: the pack then finds out by the fingerprint of the file itself. */
async function* bytesOf(store: Store, blobId: BlobId): AsyncGenerator<Bytes> {
  for await (const chunk of blobChunks(store, blobId)) {
    if (!chunk.ok) return;
    yield chunk.value;
  }
}
