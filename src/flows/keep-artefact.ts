/** Puts the files of a capture into the store as they arrive, each with its fingerprints. */
import type {
  Artefact,
  ArtefactRole,
  CapturePiece,
  Missing,
  PageFacts,
} from '../domain/capture.ts';
import type { Sha256 } from '../domain/ids.ts';
import type { KeptFile } from '../domain/kept-file.ts';
import type { PageObservation } from '../domain/page-observation.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Commitment } from '../domain/seal.ts';
import { type BlobWriter, type Bytes, blobWriter } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';

export type DigestPorts = {
  readonly sha256: (bytes: Bytes) => Promise<Sha256>;
  readonly commitBytes: (bytes: Bytes) => Promise<Commitment>;
};

type Part = Pick<Artefact, 'role' | 'number' | 'mediaType'>;
export type KeepError = 'storage-full' | 'capture-failed';
export type Kept = {
  readonly artefacts: readonly Artefact[];
  readonly facts: PageFacts;
  readonly missing: readonly Missing[];
  readonly observation: PageObservation | null;
};

/**
 * A shelf takes files, several at once; `clear` waits for those under way and takes away whatever it took.
 */
export function openShelf(store: Store, digests: DigestPorts) {
  const writers: BlobWriter[] = [];
  const underWay: Promise<unknown>[] = [];
  const start = <T>(work: (writer: BlobWriter) => Promise<T>): Promise<T> => {
    const writer = blobWriter(store);
    writers.push(writer);
    const keeping = work(writer);
    underWay.push(keeping.catch(() => {})); // Who waits for it is told; after a page broke off, nobody does.
    return keeping;
  };
  const keep = (part: Part, chunks: readonly Bytes[]): Promise<Result<Artefact, KeepError>> =>
    start((writer) => keepFile(writer, part, chunks, digests));
  const keepPlain = (bytes: Bytes): Promise<Result<KeptFile, 'storage-full'>> =>
    start((writer) => keepPlainFile(writer, bytes, digests));
  const clear = async () => {
    await Promise.all(underWay);
    await Promise.all(writers.map((writer) => writer.abort()));
  };
  return { keep, keepPlain, clear };
}

/** A file that can be made again from another one, and so needs no seal. */
async function keepPlainFile(
  writer: BlobWriter,
  bytes: Bytes,
  { sha256 }: DigestPorts,
): Promise<Result<KeptFile, 'storage-full'>> {
  const written = await writer.write(bytes);
  if (!written.ok) return written;
  const [finished, digest] = await Promise.all([writer.finish(), sha256(bytes)]);
  if (!finished.ok) return finished;
  const { blobId, byteLength } = finished.value;
  return ok({ blobId, byteLength, sha256: digest });
}

async function keepFile(
  writer: BlobWriter,
  part: Part,
  chunks: readonly Bytes[],
  digests: DigestPorts,
): Promise<Result<Artefact, KeepError>> {
  for (const chunk of chunks) {
    const written = await writer.write(chunk);
    if (!written.ok) return written;
  }
  // The disk and the fingerprints do not wait for each other.
  const [finished, prints] = await Promise.all([writer.finish(), fingerprints(chunks, digests)]);
  if (!finished.ok) return finished;
  const { blobId, byteLength } = finished.value;
  return ok({ ...part, blobId, byteLength, ...prints });
}

export type Shelf = ReturnType<typeof openShelf>;

async function fingerprints(chunks: readonly Bytes[], { sha256, commitBytes }: DigestPorts) {
  const [first, ...others] = chunks;
  // A file in one piece, as most are, need not be put together.
  const isWhole = first !== undefined && others.length === 0;
  const whole = isWhole ? first : new Uint8Array(await new Blob([...chunks]).arrayBuffer());
  return { sha256: await sha256(whole), commitment: await commitBytes(whole) };
}

/**
 * Keeps everything that the page yields. `capture-failed` when it ends before it is complete. While one
 * file is on its way to the disk, the next is sealed: `shelf.clear` waits for all of them.
 */
export async function keepPieces(
  pieces: AsyncIterable<CapturePiece>,
  shelf: Shelf,
): Promise<Result<Kept, KeepError>> {
  const keeping: Promise<Result<Artefact, KeepError>>[] = [];
  const numberOf = counter();
  let part: Part | null = null;
  let chunks: Bytes[] = [];
  for await (const piece of pieces) {
    if (piece.kind === 'chunk') {
      chunks.push(piece.bytes);
      continue;
    }
    if (part !== null) keeping.push(shelf.keep(part, chunks));
    if (piece.kind === 'end') return allKept(keeping, piece);
    part = { role: piece.role, number: numberOf(piece.role), mediaType: piece.mediaType };
    chunks = [];
  }
  return fail('capture-failed');
}

/** Numbers the files of each role, from 1. */
function counter(): (role: ArtefactRole) => number {
  const counts = new Map<ArtefactRole, number>();
  return (role) => {
    const number = (counts.get(role) ?? 0) + 1;
    counts.set(role, number);
    return number;
  };
}

async function allKept(
  keeping: readonly Promise<Result<Artefact, KeepError>>[],
  { facts, missing, observation }: Extract<CapturePiece, { kind: 'end' }>,
): Promise<Result<Kept, KeepError>> {
  const artefacts: Artefact[] = [];
  for (const kept of await Promise.all(keeping)) {
    if (!kept.ok) return kept;
    artefacts.push(kept.value);
  }
  return ok({ artefacts, facts, missing, observation });
}
