/** The worker that locks and opens files in the form of age. Started by `age-work.ts`, and ended by it. */
import { AgeFault, lockFile, unlockFile } from '../hand-over/age-file.ts';
import { mostWork } from '../hand-over/age-header.ts';
import type { AgeWorkFault } from '../hand-over/age-work-fault.ts';
import { isGoneFile } from '../hand-over/gone-file.ts';
import type { PackPlace } from '../hand-over/pack-place.ts';
import type { AnyFile } from '../hand-over/sealed-file.ts';
import { slicesOf } from '../hand-over/streams.ts';
import { batched } from '../zip/chunks.ts';
import type { AgeOrder, FromAgeWorker } from './age-messages.ts';
import { bufferPool } from './buffer-pool.ts';
import { TooLargeForMemory } from './memory-file.ts';
import { openFile } from './pack-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Stream = ReadableStream<Uint8Array>;

const say = (message: FromAgeWorker): void => self.postMessage(message);

async function make(order: AgeOrder): Promise<void> {
  try {
    const stream = await streamFor(order);
    if (typeof stream === 'string') return say({ kind: 'fault', fault: stream });
    say({ kind: 'made', file: await keep(stream, order.place) });
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    say({ kind: 'fault', fault });
  }
}

/** What is to be kept, or why there is nothing. */
async function streamFor(order: AgeOrder): Promise<Stream | AgeWorkFault> {
  if (order.kind === 'lock')
    return lockFile(slicesOf(order.file), order.how, { logN: order.work ?? mostWork });
  const opened = await unlockFile(order.file, order.means);
  return opened.ok ? opened.value : opened.error;
}

const heardEvery = 1 << 20;

async function keep(stream: Stream, place: PackPlace): Promise<AnyFile> {
  const file = await openFile(place, bufferPool());
  const out = batched(file.write, undefined, heardEvery);
  let done = 0;
  let said = 0;
  for await (const piece of stream) {
    if (!isOwned(piece)) throw new Error('bytes in shared memory');
    await out.write(piece);
    done += piece.byteLength;
    if (done - said < heardEvery) continue;
    say({ kind: 'progress', done });
    said = done;
  }
  await out.flush();
  return file.handOver();
}

const isOwned = (piece: Uint8Array): piece is Bytes => piece.buffer instanceof ArrayBuffer;

/** What is expected to happen now and then. `null`: something else. */
function faultOf(error: unknown): AgeWorkFault | null {
  if (error instanceof AgeFault) return error.code;
  if (error instanceof TooLargeForMemory) return 'too-large-for-memory';
  if (isGoneFile(error)) return 'file-unreadable';
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'storage-full' : null;
}

addEventListener('message', ({ data }: MessageEvent<AgeOrder>) => {
  // What is reported here reaches the page as an error of its worker.
  make(data).catch(reportError);
});
