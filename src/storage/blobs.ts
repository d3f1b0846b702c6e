/**
 * Files of any size, written and read in sealed pieces, so that no page has to hold a whole one. An
 * empty piece closes a blob: when it is missing, something was cut off.
 */
import type { BlobId } from '../domain/ids.ts';
import { asId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { commit } from './commit.ts';
import type { Store } from './open.ts';
import { StoreLost } from './open.ts';
import type { Place } from './vault.ts';

export const maxChunkBytes = 4 * 1024 * 1024;

export type Bytes = Uint8Array<ArrayBuffer>;
export type BlobError = 'damaged' | 'not-found';
export type WrittenBlob = {
  readonly blobId: BlobId;
  readonly byteLength: number;
  readonly chunks: number;
};

export type BlobWriter = {
  /**
   * Takes the bytes behind those before. The last piece waits for what follows it, so that it and the end
   * are written in one go: leave its bytes as they are until the next call has come back, which also
   * tells whether there was room for it.
   */
  write(bytes: Bytes): Promise<Result<void, 'storage-full'>>;
  /** Closes the blob. Only now can it be read. */
  finish(): Promise<Result<WrittenBlob, 'storage-full'>>;
  /** Takes away whatever was written; when that cannot be done now, sweeping does it later. */
  abort(): Promise<void>;
};

/** Where that chunk of the blob stands. */
export const chunkPlace = (blobId: BlobId, seq: number): Place => ['blobs', blobId, String(seq)];

/** All chunks of a blob: in IndexedDB's order a list comes after every number. */
export const chunksOf = (blobId: BlobId): IDBKeyRange => IDBKeyRange.bound([blobId], [blobId, []]);

/**
 * Writes a new blob, chunk after chunk, in the order of the calls. After `storage-full` nothing more
 * is taken: call `abort`. Hold `captureLock` until the row that names the blob is saved.
 */
export function blobWriter(store: Store, blobId: BlobId = asId(crypto.randomUUID())): BlobWriter {
  let chunks = 0;
  let byteLength = 0;
  let waiting: readonly Bytes[] = [];
  let last: Promise<Result<void, 'storage-full'>> = Promise.resolve(ok(undefined));
  const append = (pieces: readonly Bytes[]) => {
    const seq = chunks;
    chunks += pieces.length;
    last = last.then((before) => (before.ok ? writeChunks(store, blobId, seq, pieces) : before));
    return last;
  };
  return {
    write: (bytes) => {
      const pieces = [...waiting, ...piecesOf(bytes)];
      waiting = pieces.slice(-1);
      byteLength += bytes.byteLength;
      for (const piece of pieces.slice(0, -1)) append([piece]);
      return last;
    },
    finish: async () => {
      const written = await append([...waiting, new Uint8Array()]);
      waiting = [];
      return written.ok ? ok({ blobId, byteLength, chunks: chunks - 1 }) : written;
    },
    abort: async () => {
      waiting = [];
      await Promise.allSettled([last]);
      await takeAway(store, blobId);
    },
  };
}

async function takeAway(store: Store, blobId: BlobId): Promise<void> {
  try {
    await store.writing(({ db }) =>
      commit(db, ['blobs'], (writing) => writing.objectStore('blobs').delete(chunksOf(blobId))),
    );
  } catch (error) {
    // On a full disk Chromium closes the database. What is left now is swept later: no row names it.
    if (!(error instanceof StoreLost)) throw error;
  }
}

const piecesOf = (bytes: Bytes): Bytes[] =>
  Array.from({ length: Math.ceil(bytes.byteLength / maxChunkBytes) }, (_, index) =>
    bytes.subarray(index * maxChunkBytes, (index + 1) * maxChunkBytes),
  );

const writeChunks = (store: Store, blobId: BlobId, first: number, pieces: readonly Bytes[]) =>
  store.writing(async ({ db, vault }) => {
    const chunks = await Promise.all(
      pieces.map((piece, index) => vault.seal(chunkPlace(blobId, first + index), piece)),
    );
    return commit(db, ['blobs'], async (writing) => {
      const blobs = writing.objectStore('blobs');
      await Promise.all(
        chunks.map(async (chunk, index) => blobs.add(chunk, [blobId, first + index])),
      );
    });
  });

/**
 * The chunks of a blob, one after the other. The last one may be an error: then what came before is not
 * the whole blob and must not be used as if it were.
 */
export async function* blobChunks(
  store: Store,
  blobId: BlobId,
): AsyncGenerator<Result<Bytes, BlobError>, void, undefined> {
  const beside = store.beside?.files.get(blobId);
  // Whoever reads may hand it over to a worker, and then it is gone from here.
  if (beside) return yield* piecesOf(beside).map((piece) => ok(piece.slice()));
  for (let seq = 0; ; seq++) {
    const chunk = await readChunk(store, blobId, seq);
    if (chunk.ok && chunk.value.byteLength === 0) return;
    yield chunk;
    if (!chunk.ok) return;
  }
}

async function readChunk(
  store: Store,
  blobId: BlobId,
  seq: number,
): Promise<Result<Bytes, BlobError>> {
  const { db, vault } = await store.session();
  const chunk = await db.get('blobs', [blobId, seq]);
  if (chunk === undefined)
    return fail((await db.count('blobs', chunksOf(blobId))) === 0 ? 'not-found' : 'damaged');
  const bytes = await vault.open(chunkPlace(blobId, seq), chunk);
  return bytes === null ? fail('damaged') : ok(bytes);
}

/** The whole blob. `damaged` when a chunk is missing, changed, or not where it was put. */
export async function readBlob(store: Store, blobId: BlobId): Promise<Result<Bytes, BlobError>> {
  const chunks: Bytes[] = [];
  for await (const chunk of blobChunks(store, blobId)) {
    if (!chunk.ok) return chunk;
    chunks.push(chunk.value);
  }
  return ok(joined(chunks));
}

function joined(chunks: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
