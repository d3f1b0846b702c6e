/** The worker that writes a pack and checks it. Started by `make-pack-file.ts`, and ended by it. */
import type { BlobId } from '../domain/ids.ts';
import { instantOf } from '../domain/instant.ts';
import { writePack } from '../pack/write-pack.ts';
import { signingWith } from '../signing/keys.ts';
import { verifyPack } from '../verify/verify-pack.ts';
import { blobsInOrder } from './blobs-in-order.ts';
import { bufferPool } from './buffer-pool.ts';
import { hashingWith } from './hashing.ts';
import { type Helpers, helpersThrough } from './helpers.ts';
import { TooLargeForMemory } from './memory-file.ts';
import { type OpenFile, openFile } from './pack-files.ts';
import type { FromPackWorker, PackFault, PackOrder, ToPackWorker } from './pack-messages.ts';
import { askingFor } from './wanted-pieces.ts';

const say = (message: FromPackWorker, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });

const pieces = askingFor((reading, blobId) => say({ kind: 'piece-wanted', reading, blobId }));

// Nobody aborts it in here: the page ends the worker, and with it everything that it holds.
const going = new AbortController().signal;

// What was kept while the clock stood ahead can still be taken elsewhere; whoever checks it there is told.
const endOfTime = instantOf(new Date('9999-12-31T23:59:59.999Z'));

const pool = bufferPool();
const hashing = hashingWith(pool);

let helpers: Helpers | null = null;

const helpersFor = (count: number): Helpers =>
  helpersThrough({
    count,
    pool,
    ask: (helper, order) => say({ kind: 'help-wanted', helper, order }, [order.task.bytes.buffer]),
  });

async function make(order: PackOrder): Promise<void> {
  const { pack, place, made, isPadded, signer } = order;
  helpers = helpersFor(order.helpers);
  const blobIds = pack.entries.flatMap(({ content }) =>
    content.kind === 'blob' ? [content.blobId] : [],
  );
  const readMade = blobsInOrder(blobIds, made, pool);
  const readBlob = (id: BlobId) => readMade(id) ?? pieces.piecesOf(id);
  try {
    const file = await openFile(place, pool);
    const ports = { readBlob, hashing, prepare: helpers.prepare, signer: signingWith(signer) };
    const written = await writePack(pack, ports, file, {
      isPadded,
      onProgress: (done, total) => say({ kind: 'progress', stage: 'writing', done, total }),
    });
    if (!written.ok) return say({ kind: 'fault', fault: written.error });
    await check(file, written.value.fingerprint, helpers);
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    say({ kind: 'fault', fault });
  }
}

/** Reads again what was written. It is handed over only when it is what it should be. */
async function check(file: OpenFile, fingerprint: string, helpers: Helpers): Promise<void> {
  const verification = await verifyPack(await file.readAgain(), {
    hashing,
    now: () => endOfTime,
    printOf: helpers.printOf,
    signal: going,
    onProgress: (done, total) => say({ kind: 'progress', stage: 'checking', done, total }),
  });
  if (verification.verdict !== 'intact' || verification.pack?.fingerprint !== fingerprint)
    return say({ kind: 'fault', fault: 'pack-not-sound' });
  const { pack } = verification;
  say({ kind: 'written', file: await file.handOver(), fingerprint: pack.fingerprint });
}

/** What is expected to happen now and then. `null`: something else. */
function faultOf(error: unknown): PackFault | null {
  if (error instanceof TooLargeForMemory) return 'pack-too-large-for-memory';
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'storage-full' : null;
}

addEventListener('message', ({ data }: MessageEvent<ToPackWorker>) => {
  // What is reported here reaches the page as an error of its worker.
  if (data.kind === 'order') make(data).catch(reportError);
  else if (data.kind === 'piece') pieces.hear(data);
  else helpers?.hear(data.answer);
});
