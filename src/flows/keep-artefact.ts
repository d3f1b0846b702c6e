/** Puts the files of a capture into the store as they arrive, each with its fingerprints. */
import type {
  Artefact,
  ArtefactRole,
  CapturePiece,
  Missing,
  PageFacts,
} from '../domain/capture.ts';
import type { Sha256 } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Commitment } from '../domain/seal.ts';
import { type BlobWriter, type Bytes, blobWriter } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';

export type DigestPorts = {
  readonly sha256: (bytes: Bytes) => Promise<Sha256>;
  readonly commitBytes: (bytes: Bytes) => Promise<Commitment>;
};

type Part = { readonly role: ArtefactRole; readonly mediaType: string };
export type KeepError = 'storage-full' | 'capture-failed';
export type Kept = {
  readonly artefacts: readonly Artefact[];
  readonly facts: PageFacts;
  readonly missing: readonly Missing[];
};

/** A shelf takes files one after the other; `clear` takes away whatever it took. */
export function openShelf(store: Store, digests: DigestPorts) {
  const writers: BlobWriter[] = [];
  const keep = async (
    part: Part,
    chunks: readonly Bytes[],
  ): Promise<Result<Artefact, KeepError>> => {
    const writer = blobWriter(store);
    writers.push(writer);
    for (const chunk of chunks) {
      const written = await writer.write(chunk);
      if (!written.ok) return written;
    }
    const finished = await writer.finish();
    if (!finished.ok) return finished;
    const { blobId, byteLength } = finished.value;
    return ok({ ...part, blobId, byteLength, ...(await fingerprints(chunks, digests)) });
  };
  const clear = async () => {
    await Promise.all(writers.map((writer) => writer.abort()));
  };
  return { keep, clear };
}

export type Shelf = ReturnType<typeof openShelf>;

async function fingerprints(chunks: readonly Bytes[], { sha256, commitBytes }: DigestPorts) {
  const whole = new Uint8Array(await new Blob([...chunks]).arrayBuffer());
  return { sha256: await sha256(whole), commitment: await commitBytes(whole) };
}

/** Keeps everything that the page yields. `capture-failed` when it ends before it is complete. */
export async function keepPieces(
  pieces: AsyncIterable<CapturePiece>,
  shelf: Shelf,
): Promise<Result<Kept, KeepError>> {
  const artefacts: Artefact[] = [];
  let part: Part | null = null;
  let chunks: Bytes[] = [];
  const closePart = async (): Promise<Result<null, KeepError>> => {
    if (part === null) return ok(null);
    const kept = await shelf.keep(part, chunks);
    if (kept.ok) artefacts.push(kept.value);
    return kept.ok ? ok(null) : kept;
  };
  for await (const piece of pieces) {
    if (piece.kind === 'chunk') {
      chunks.push(piece.bytes);
      continue;
    }
    const closed = await closePart();
    if (!closed.ok) return closed;
    if (piece.kind === 'end') return ok({ artefacts, facts: piece.facts, missing: piece.missing });
    part = { role: piece.role, mediaType: piece.mediaType };
    chunks = [];
  }
  return fail('capture-failed');
}
