/** Keeps what a stream yields for a while, outside the vault: on the disk where that may be, or in memory. */
import { mostInMemory } from '../domain/pack.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { fileOf } from '../hand-over/streams.ts';
import { newOutFile, type OutFile } from '../storage/out-file.ts';

export type KeptFile = {
  readonly file: Blob;
  /** Takes it away. */
  readonly drop: () => Promise<void>;
};

export type KeepOptions = {
  /** Whether it may lie on the disk, where the browser has room for that. */
  readonly onDisk: boolean;
  readonly type: string;
  readonly signal: AbortSignal;
  /** What memory may hold of it, in bytes. */
  readonly most?: number;
};

type Kept = Promise<Result<KeptFile, 'storage-full' | 'too-much' | 'cancelled'>>;

/** All of it, or nothing is left. Rejects with what the stream fails with. */
export async function keepStream(stream: ReadableStream<Uint8Array>, options: KeepOptions): Kept {
  const out = options.onDisk ? await newOutFile() : null;
  try {
    return ok(await (out === null ? inMemory(stream, options) : onDisk(stream, out, options)));
  } catch (error) {
    await out?.drop();
    if (options.signal.aborted) return fail('cancelled');
    if (error instanceof TooMuch) return fail('too-much');
    if (error instanceof DOMException && error.name === 'QuotaExceededError')
      return fail('storage-full');
    throw error;
  }
}

async function onDisk(
  stream: ReadableStream<Uint8Array>,
  { file, drop }: OutFile,
  { signal }: KeepOptions,
): Promise<KeptFile> {
  const copied = stream.pipeThrough(ownedPieces());
  await copied.pipeTo(await file.createWritable(), { signal });
  return { file: await file.getFile(), drop };
}

// Each piece goes to another process first: fewer and larger ones take less time.
const batchSize = 4 << 20;

const ownedPieces = () => {
  let waiting: Uint8Array[] = [];
  let byteLength = 0;
  const handOn = (controller: TransformStreamDefaultController<Blob>) => {
    if (byteLength > 0) controller.enqueue(new Blob(waiting.map((piece) => piece.slice())));
    waiting = [];
    byteLength = 0;
  };
  return new TransformStream<Uint8Array, Blob>({
    transform(piece, controller) {
      waiting.push(piece);
      byteLength += piece.byteLength;
      if (byteLength >= batchSize) handOn(controller);
    },
    flush: handOn,
  });
};

class TooMuch extends Error {}

async function inMemory(
  stream: ReadableStream<Uint8Array>,
  { type, signal, most = mostInMemory }: KeepOptions,
): Promise<KeptFile> {
  let byteLength = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      byteLength += piece.byteLength;
      if (byteLength > most) throw new TooMuch();
      controller.enqueue(piece);
    },
  });
  const file = await fileOf(stream.pipeThrough(bounded), type, signal);
  return { file, drop: async () => {} };
}
